import type { Words } from './words.ts';

const SIDES = { client: '客户端', server: '服务器' } as const;

function after(gap: string | undefined): string {
  return gap === undefined ? '' : `，距上一次 ${gap}`;
}

export const ZH: Words = {
  side: SIDES,
  sideShort: SIDES,
  connection: '连接',
  time: '时间',
  frame: '帧',
  raw: '原始值',
  legend: '带 ? 的状态是推定的：相应的报文段已经过此处，但尚无证据表明它已到达。',
  roles: {
    syn: '发送 SYN 的一端是客户端',
    synack: '收到 SYN+ACK 的一端是客户端',
    guess: '按端口号推测客户端',
    simultaneous: '双方同时打开；先见到其 SYN 的一端记作客户端',
  },
  traffic: (client, server) => `客户端发送 ${client}，服务器发送 ${server}`,
  outcome: {
    closed: '正常关闭',
    reset: '被复位',
    failed: '建立失败',
    silent: '超时无声',
    evicted: '因上限被放弃',
    end_of_capture: '捕获结束时仍存在',
  },
  implied: (frame) => (frame === null ? '未捕获，由后文推知' : `未捕获，由第 ${frame} 帧推知`),
  comma: '，',
  header: (octets, flags, window, checksum, urgent) =>
    `首部长度 ${octets} 字节，标志位 ${flags}，窗口 ${window}，检验和 ${checksum}，紧急指针 ${urgent}`,
  options: (mss, scale, sack, timestamps) =>
    `选项：${
      [
        mss === undefined ? '' : `最大报文段长度 ${mss}`,
        scale === undefined ? '' : `窗口扩大因子 ${scale}（× ${2 ** scale}）`,
        sack ? '允许选择确认' : '',
        timestamps ? '时间戳' : '',
      ]
        .filter((part) => part !== '')
        .join('，') || '无'
    }`,
  syn: (isn) => `请求建立连接：初始序号为 ${isn}`,
  synAgain: (attempt, gap, backoff) =>
    `超时重传同一个 SYN（第 ${attempt} 次）${after(gap)}：没有收到应答${backoff === 'doubling' ? '；等待时间加倍' : ''}`,
  fastOpen: (what, octets) =>
    ({
      requested: '请求快速打开（TFO）的 cookie',
      cookie: octets > 0 ? `快速打开（TFO）：SYN 携带 ${octets} 字节数据` : '携带快速打开（TFO）的 cookie',
      accepted: 'SYN 中的数据被接受（TFO）',
      ignored: 'SYN 中的数据未被接受（TFO）',
    })[what],
  acksSyn: (isn, ack, frame, data) =>
    data > 0 ? `确认号 ${isn} + 1 + ${data} = ${ack} ✓（第 ${frame} 帧及其数据）` : `确认号 ${isn} + 1 = ${ack} ✓（第 ${frame} 帧）`,
  acksWrong: (ack, expected) => `确认号为 ${ack}，应为 ${expected} ✗`,
  synackAgain: (attempt, gap) => `重传同一个 SYN+ACK（第 ${attempt} 次）${after(gap)}：其确认没有到达`,
  synackStray: (ack, expected) => `不对应本连接的任何 SYN：确认号为 ${ack}，应为 ${expected} ✗`,
  established: (rtt, server, client) =>
    `三次握手完成${rtt === undefined ? '' : `：往返时间 ${rtt}`}${
      server === undefined || client === undefined ? '' : `（到服务器 ${server}，到客户端 ${client}）`
    }`,
  establishedBoth: '同时打开完成：双方都已确认对方的 SYN',
  ambiguous: '握手报文段有重传：往返时间可能配错了副本',
  simultaneousOpen: '同时打开：双方都在见到对方的 SYN 之前发出了自己的 SYN',
  midstream: '捕获开始时连接已经打开',
  failed: {
    refused: () => '连接被拒绝：该端口无人监听',
    unreachable: (_, icmp) => `不可达：收到 ICMP${icmp === '' ? '' : ` ${icmp}`}`,
    aborted: () => '客户端放弃建立连接',
    superseded: () => '被同一对端点的另一次打开取代',
    silent: (attempts) => `${attempts} 个 SYN 都没有应答：超时`,
  },
  synFlood: (halfOpen, syns) => `SYN 泛洪攻击：该服务器同时有 ${halfOpen} 个半打开连接，共 ${syns} 个 SYN`,
  synInConnection: (isn) => `已打开的连接中出现 SYN（初始序号 ${isn}）：客户端重启过，或是伪造`,
  reused: (stream, since) => `同一对端点再次使用：先前是连接 ${stream}${since === undefined ? '' : `，已静默 ${since}`}`,
  fin: (order, seq) => (order === 'first' ? `主动关闭：FIN 的序号为 ${seq}` : `被动关闭：FIN 的序号为 ${seq}`),
  finAgain: (attempt, gap) => `重传同一个 FIN（第 ${attempt} 次）${after(gap)}`,
  lastAckLost: (side, gap) => `最后的 ACK 丢失：${SIDES[side]}${gap === undefined ? '' : `在 ${gap} 后`}重传 FIN`,
  answersFromTimeWait: (side) => `${SIDES[side]}在 TIME-WAIT 状态应答，2MSL 重新计时`,
  acksFin: (seq, ack, frame, delay) => `确认 FIN：${seq} + 1 = ${ack} ✓（第 ${frame} 帧${delay === undefined ? '' : `，${delay} 之后`}）`,
  halfClosed: (side) => `半关闭：${SIDES[side]}仍可发送`,
  dataAfterFin: (octets) => `利用半关闭：在对方 FIN 之后发送 ${octets} 字节`,
  dataPastFin: (octets) => `在自己的 FIN 之后又发送 ${octets} 字节，标准不允许 ✗`,
  simultaneousClose: '同时关闭：双方都在见到对方的 FIN 之前发出了自己的 FIN',
  closed: (by, segments, duration) =>
    `连接关闭${by === undefined ? '' : by === 'both' ? '，双方同时' : `，${SIDES[by]}先关闭`}${
      segments === 4 ? '，四次挥手' : segments === undefined ? '' : `，共 ${segments} 个报文段`
    }${duration === undefined ? '' : `；历时 ${duration}`}`,
  halfClose: (span, octets) => `半关闭持续 ${span}${octets > 0 ? `，其间发送 ${octets} 字节` : ''}`,
  timeWait: (side, span) => `${SIDES[side]}在 TIME-WAIT 等待 2MSL（${span}）`,
  timeWaitOver: (span) => `2MSL（${span}）已过：CLOSED`,
  reset: (verdict, offset) => {
    const place = offset === 0 ? '序号正是期望的值 ✓' : `序号相差 ${offset}`;
    if (verdict === 'assumed') return `复位连接：${place}；在窗口内，其后没有相反的证据`;
    return verdict === 'low' ? `很可能复位了连接：${place}；捕获的内容不足以确定` : `复位连接：${place}`;
  },
  cause: {
    refused: '连接被拒绝',
    filtered: '途中被过滤',
    aborted: '程序异常终止连接',
    unread_data: '关闭时仍有未读数据',
    half_open: '半打开连接：发送方不知道有这个连接',
    after_close: '在其关闭之后',
    forged: '伪造',
  },
  phase: { opening: '打开过程中', open: '连接打开时', closing: '关闭过程中', after_close: '关闭之后' },
  unacked: (octets) => `对方还有 ${octets} 字节未被确认`,
  resetIgnored: (verdict) => (verdict === 'outside' ? '无效的 RST：在窗口之外 ✗' : '无效的 RST：接收方继续工作 ✗'),
  challenge: (trigger, frame) =>
    `质询 ACK：${trigger === undefined ? '' : `因可疑的 ${trigger.toUpperCase()} `}回问对方${frame === undefined ? '' : `（第 ${frame} 帧）`}`,
  frames: (frames) => `第 ${frames.join('、')} 帧`,
  neverAnswered: (syns) => `半打开：${syns} 个 SYN 始终没有应答`,
  neverAcknowledged: '半打开：SYN+ACK 始终没有被确认',
  resetBy: (by) => (by === undefined ? '被复位' : by === 'both' ? '被双方复位' : `被${SIDES[by]}复位`),
  slowHandshake: (rtt, again) => `握手缓慢：${rtt}${again > 0 ? `，其中 ${again} 个报文段被重传` : ''}`,
  resent: (client, server, percent) => `重传：客户端 ${client} 个报文段，服务器 ${server} 个，占 ${percent} %`,
  silent: '此后再无报文段',
  evicted: '连接太多，已放弃',
  endOfCapture: '捕获到此结束',
  retransmission: (frame) => `重传${frame === undefined ? '' : `第 ${frame} 帧`}`,
  fastRetransmission: '快速重传（在重复确认之后）',
  spurious: '不必要的重传：早已被确认',
  outOfOrder: '乱序',
  lost: '在它之前有报文段未被捕获',
  ackedLost: '确认了未被捕获的报文段',
  zeroWindow: '窗口为 0：接收方没有空间',
  zeroWindowProbe: '探测窗口是否仍为 0',
  zeroWindowAnswer: '应答：窗口仍为 0',
  windowUpdate: '又有空间了：窗口更新',
  windowFull: '填满了窗口',
  keepAlive: '保活探测：对方还在吗？',
  keepAliveAnswer: '应答保活探测',
  duplicateAck: '重复确认：之前的数据有缺失',
  folded: (segments, client, server) => `${segments} 个报文段：客户端 ${client}，服务器 ${server}`,
};
