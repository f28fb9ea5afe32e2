/** What the page does by itself: it sorts and filters the table, opens ladders, draws plots. Plain text for browsers; `DATA` and `uPlot` are there. */
export const SCRIPT: string = String.raw`
'use strict';
const $ = (query) => document.querySelector(query);
const dark = matchMedia('(prefers-color-scheme: dark)').matches;
const ink = dark ? '#e6ebf1' : '#1c2530', grid = dark ? '#2a333d' : '#e3e8ee';
const axis = (label, size = 50) => ({ label, size, stroke: ink, grid: { stroke: grid }, ticks: { stroke: grid } });
const plot = (parent, title, series, data, options = {}) => {
  const box = document.createElement('div');
  parent.append(box);
  return new uPlot({ title, width: Math.min(1120, parent.clientWidth || 1120), height: 260, scales: { x: { time: options.clock === true } },
    axes: [axis(options.x ?? 'seconds'), axis(options.y ?? '', 80)], series: [{}, ...series] }, data, box);
};
const line = (label, stroke, dash) => ({ label, stroke, width: 1.5, spanGaps: true, points: { show: false }, ...(dash ? { dash } : {}) });
const dots = (label, stroke, size = 4) => ({ label, stroke, fill: stroke, width: 0, paths: () => null, points: { show: true, size } });
if (DATA.timeline[0].length > 1) plot($('#timeline'), '', [line('opened', '#0b7a43'), line('ended', '#c02626', [6, 3]), line('alive', '#1b5fc1', [2, 3])], DATA.timeline, { clock: true, x: '', y: 'connections' });
else $('#timeline').textContent = 'all within one second';
const rows = DATA.rows;
let order = 'stream', up = true;
const columns = ['stream', 'client', 'server', 'outcome', 'start', 'duration', 'rtt', 'packets', 'octets', 'resent'];
const time = (ns) => ns < 0 ? '–' : ns < 1e6 ? (ns / 1e3).toFixed(1) + ' µs' : ns < 1e9 ? (ns / 1e6).toFixed(1) + ' ms' : (ns / 1e9).toFixed(2) + ' s';
const shown = { start: (value) => (value - DATA.start).toFixed(3), duration: time, rtt: time };
const draw = () => {
  const words = $('#find').value.toLowerCase().split(/\s+/).filter(Boolean);
  const list = rows.filter((row) => words.every((word) => (row.client + ' ' + row.server + ' ' + row.outcome).toLowerCase().includes(word)));
  list.sort((a, b) => (a[order] < b[order] ? -1 : a[order] > b[order] ? 1 : 0) * (up ? 1 : -1));
  const body = $('#flows tbody');
  body.textContent = '';
  for (const row of list.slice(0, 500)) {
    const tr = document.createElement('tr');
    const has = DATA.plots.some(({ stream }) => stream === row.stream);
    for (const column of columns) {
      const td = document.createElement('td');
      td.textContent = (shown[column] ?? String)(row[column]);
      tr.append(td);
    }
    if (has) { tr.tabIndex = 0; tr.className = 'open'; tr.onclick = () => open(row.stream); tr.onkeydown = (event) => { if (event.key === 'Enter') open(row.stream); }; }
    body.append(tr);
  }
  $('#count').textContent = list.length + ' of ' + rows.length + ' listed';
};
const open = (stream) => {
  const place = $('#one');
  place.textContent = '';
  const ladder = document.createElement('div');
  ladder.innerHTML = $('#ladder-' + stream).innerHTML;
  place.append(ladder);
  const data = DATA.plots.find((one) => one.stream === stream);
  for (const [by, name, other] of [[0, 'client', 'server'], [1, 'server', 'client']]) {
    const own = data.time.map((_, index) => data.by[index] === by);
    const pick = (value) => data.time.map((_, index) => value(index) ?? null);
    if (!data.end.some((end, index) => own[index] && end > data.seq[index])) continue;
    const edge = pick((index) => !own[index] && data.ack[index] !== null ? data.ack[index] : null);
    plot(place, name + ': sequence numbers', [dots('sent', '#1b5fc1'), dots('sent again', '#c02626', 7), line('acknowledged by the ' + other, '#0b7a43'), line('window edge', '#b7791f', [4, 3])],
      [data.time, pick((index) => own[index] && !data.again[index] && data.end[index] > data.seq[index] ? data.end[index] : null), pick((index) => own[index] && data.again[index] ? data.end[index] : null),
        edge, pick((index) => edge[index] === null ? null : edge[index] + data.window[index])].map((column) => column), { y: 'octets' });
    let highest = 0, acked = 0;
    const flight = pick((index) => { if (own[index]) highest = Math.max(highest, data.end[index]); else if (data.ack[index] !== null) acked = Math.max(acked, data.ack[index]); return Math.max(0, highest - acked); });
    const sent = new Map();
    const rtt = pick((index) => {
      if (own[index]) { if (data.again[index]) sent.delete(data.end[index]); else if (data.end[index] > data.seq[index]) sent.set(data.end[index], data.time[index]); return null; }
      const at = sent.get(data.ack[index]);
      sent.delete(data.ack[index]);
      return at === undefined ? null : (data.time[index] - at) * 1e3;
    });
    plot(place, name + ': octets in flight, window of the ' + other, [line('in flight', '#1b5fc1'), line('window', '#b7791f', [4, 3])], [data.time, flight, pick((index) => own[index] ? null : data.window[index])], { y: 'octets' });
    plot(place, name + ': round trips', [dots('ms', '#0b7a43')], [data.time, rtt], { y: 'ms' });
    const bins = 60, span = Math.max(...data.time) / bins || 1, rate = new Array(bins + 1).fill(0);
    data.time.forEach((at, index) => { if (own[index]) rate[Math.floor(at / span)] += (data.end[index] - data.seq[index]) / span; });
    plot(place, name + ': octets a second', [line('octets/s', '#1b5fc1')], [rate.map((_, index) => index * span), rate], { y: 'octets/s' });
  }
  if (data.left > 0) place.append(data.left + ' later segments are not plotted');
  place.scrollIntoView({ behavior: 'smooth' });
};
for (const th of document.querySelectorAll('#flows th')) {
  th.tabIndex = 0;
  const sort = () => { up = order === th.dataset.key ? !up : true; order = th.dataset.key; draw(); };
  th.onclick = sort;
  th.onkeydown = (event) => { if (event.key === 'Enter') sort(); };
}
$('#find').oninput = draw;
draw();
`;
