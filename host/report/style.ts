/** How ladders look, in pictures and pages, by day and by night. Kinds differ by line as well as by colour. */
export const STYLE: string = `
.ladder{font:12px system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;--ink:#1c2530;--faint:#6b7785;--paper:#fff;--syn:#0b7a43;--fin:#1b5fc1;--rst:#c02626;--wait:#b7791f}
.ladder text{fill:var(--ink)}.ladder .paper{fill:var(--paper)}
.ladder .title{font-weight:700;font-size:14px}.ladder .sub,.ladder .time,.ladder .label{fill:var(--faint)}
.ladder .label{font-size:11px}.ladder .time,.ladder .label,.ladder .sub{font-variant-numeric:tabular-nums}
.ladder .end,.ladder .state{font-weight:700}.ladder .state{font-size:11px}.ladder .state.assumed{font-style:italic;font-weight:400}
.ladder .life{stroke:var(--ink);stroke-width:1.5}
.ladder .arrow{stroke:var(--ink);stroke-width:1.3}.ladder .head{fill:var(--ink)}
.ladder .arrow.syn{stroke:var(--syn);stroke-width:2}.ladder .head.syn{fill:var(--syn)}
.ladder .arrow.fin{stroke:var(--fin);stroke-width:2;stroke-dasharray:9 3}.ladder .head.fin{fill:var(--fin)}
.ladder .arrow.rst{stroke:var(--rst);stroke-width:3}.ladder .head.rst{fill:var(--rst)}
.ladder .arrow.again{stroke-dasharray:3 4}
.ladder .half{fill:var(--fin);opacity:.25}.ladder .wait{fill:var(--wait);opacity:.45}
@media (prefers-color-scheme:dark){.ladder{--ink:#e6ebf1;--faint:#9aa7b5;--paper:#12171d;--syn:#4fd08b;--fin:#78aef8;--rst:#ff7b72;--wait:#e3b341}}
@media print{.ladder{--ink:#000;--faint:#444;--paper:#fff;--syn:#000;--fin:#000;--rst:#000;--wait:#777}}
`.replaceAll('\n', '');
