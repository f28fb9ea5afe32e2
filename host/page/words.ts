import type { PageLanguage } from '../browser/protocol.ts';

/** What the page says besides the report. In texts `%s` and `%t` stand for what is put in. */
export interface PageWords {
  readonly drop: string;
  readonly choose: string;
  readonly local: string;
  readonly formats: string;
  readonly open: string;
  readonly save: string;
  readonly language: string;
  readonly report: string;
  readonly packets: string;
  readonly cancel: string;
  readonly reading: string;
  /** Share, rate, seconds left. */
  readonly progress: string;
  readonly filter: string;
  readonly filterHint: string;
  readonly apply: string;
  readonly rows: string;
  readonly columns: readonly [
    number: string,
    time: string,
    source: string,
    destination: string,
    protocol: string,
    length: string,
    info: string,
  ];
  readonly list: string;
  readonly tree: string;
  readonly octets: string;
  readonly ladder: string;
  readonly noConnection: string;
  readonly cancelled: string;
  readonly keys: string;
}

export const PAGE_EN: PageWords = {
  drop: 'Drop a capture here',
  choose: 'or choose files',
  local: 'It is read in this page, by WebAssembly. Nothing is uploaded: the page may not even connect to anything.',
  formats: 'pcapng, pcap or snoop, plain or compressed with gzip, zstd or lz4; several files are one series',
  open: 'Open another capture',
  save: 'Save the report',
  language: '中文',
  report: 'Report',
  packets: 'Packets',
  cancel: 'Cancel',
  reading: 'Reading %s',
  progress: '%s · %t',
  filter: 'Display filter',
  filterHint: 'a display filter of Wireshark: tcp.analysis.retransmission && ip.src == 192.0.2.0/24',
  apply: 'Apply',
  rows: '%s of %t packets',
  columns: ['No.', 'Time', 'Source', 'Destination', 'Protocol', 'Length', 'Info'],
  list: 'Packets',
  tree: 'Details',
  octets: 'Octets',
  ladder: 'Ladder of this connection',
  noConnection: 'This packet belongs to no TCP connection.',
  cancelled: 'Cancelled.',
  keys: 'Arrow keys, Page Up and Down, Home and End move; Enter opens the ladder.',
};

export const PAGE_ZH: PageWords = {
  drop: '把捕获文件拖到这里',
  choose: '或选择文件',
  local: '文件由本页中的 WebAssembly 读取，不会上传：本页甚至不能连接任何地址。',
  formats: 'pcapng、pcap 或 snoop，未压缩或以 gzip、zstd、lz4 压缩；多个文件视为一个系列',
  open: '打开其他捕获文件',
  save: '保存报告',
  language: 'English',
  report: '报告',
  packets: '分组',
  cancel: '取消',
  reading: '正在读取 %s',
  progress: '%s · %t',
  filter: '显示过滤器',
  filterHint: 'Wireshark 的显示过滤器：tcp.analysis.retransmission && ip.src == 192.0.2.0/24',
  apply: '应用',
  rows: '%t 个分组中的 %s 个',
  columns: ['编号', '时间', '源地址', '目的地址', '协议', '长度', '信息'],
  list: '分组',
  tree: '详细内容',
  octets: '字节',
  ladder: '此连接的时序图',
  noConnection: '此分组不属于任何 TCP 连接。',
  cancelled: '已取消。',
  keys: '方向键、翻页键、Home 和 End 移动；回车打开时序图。',
};

export const PAGE_WORDS: Readonly<Record<PageLanguage, PageWords>> = { en: PAGE_EN, zh: PAGE_ZH };
