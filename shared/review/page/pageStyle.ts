/** The look of a report that leaves the room: light, as it is printed; fonts of the machine alone, as nothing is fetched. Between English words quotes and dots are not those of the Chinese font, as wide as a Han character. */
export const PAGE_STYLE = `
:root{color-scheme:light;--ink:#1a1d23;--dim:#5b6472;--line:#d9dee6;--soft:#f3f5f8;--accent:#2563c9;--gmv:#e7b76a;--good:#14794a;--warn:#8a5a00;--bad:#b3202f}
@font-face{font-family:"Latin marks";src:local("Segoe UI"),local("Helvetica Neue"),local("Arial"),local("Liberation Sans"),local("DejaVu Sans");unicode-range:U+B7,U+2018-2019,U+201C-201D,U+2026}
*{box-sizing:border-box}
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0 auto;max-width:1120px;padding:28px 32px 60px;background:#fff;color:var(--ink);font:13px/1.5 "Noto Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei","Segoe UI",system-ui,sans-serif;overflow-wrap:anywhere}
html[lang=en] body{font-family:"Latin marks","Noto Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei","Segoe UI",system-ui,sans-serif}
h1{font-size:26px;line-height:1.25;margin:0 0 4px}h2{font-size:17px;margin:0 0 6px;display:flex;gap:10px;align-items:baseline}h3{font-size:13px;margin:16px 0 6px}
p{margin:6px 0}small{color:var(--dim);font-size:11px}.dim,.help{color:var(--dim)}.help{margin:0 0 10px}
header p{color:var(--dim)}
nav{margin:14px 0 0;columns:4;column-gap:24px;font-size:12px}nav a{display:block;color:var(--accent);text-decoration:none;break-inside:avoid}
.part{border-top:1px solid var(--line);margin-top:26px;padding-top:16px}.num{color:var(--dim);font-size:13px;font-weight:400;min-width:18px}
table{width:100%;border-collapse:collapse;margin:6px 0 10px;font-size:12px}
th{text-align:left;font-weight:600;color:var(--dim);border-bottom:1px solid var(--line);padding:4px 8px 4px 0;vertical-align:bottom;font-size:11px}
td{border-bottom:1px solid #eceff3;padding:4px 8px 4px 0;vertical-align:top;position:relative}
th.n,td.n{text-align:right;font-variant-numeric:tabular-nums;overflow-wrap:normal}
th.n:first-child,td.n:first-child{text-align:left}th.n+th:not(.n),td.n+td:not(.n){padding-left:18px}td .v{position:relative}td>.bar{position:absolute;right:0;top:3px;bottom:3px;background:#dbe7fb;border-radius:2px}td small,time+.tc{display:block}
time{font-variant-numeric:tabular-nums;white-space:nowrap}li time+.tc,p time+.tc{display:inline;margin:0 6px}.tc{color:var(--dim);font-size:10px;font-variant-numeric:tabular-nums}
.faint{opacity:.55}.late{color:var(--warn);font-weight:600}.none{color:var(--dim);padding:10px 12px;background:var(--soft);border-radius:6px}
.problem{color:#fff;background:var(--bad);padding:8px 12px;border-radius:6px}.named{background:#fff6e3;border-left:3px solid var(--gmv);padding:8px 12px}
.figures{display:flex;flex-wrap:wrap;gap:8px 28px;margin:8px 0 12px}.figures dt{color:var(--dim);font-size:11px}.figures dd{margin:0;font-size:19px;font-weight:600;line-height:1.25;font-variant-numeric:tabular-nums}.figures small{display:block}.figures .bad dd{color:var(--bad)}
.tag{display:inline-block;border:1px solid var(--line);border-radius:4px;padding:0 6px;font-size:11px;white-space:nowrap}.tag+.tag{margin-left:4px}.tag.good{color:var(--good);border-color:currentColor}.tag.warn{color:var(--warn);border-color:currentColor}.tag.bad{color:var(--bad);border-color:currentColor}
.chip{display:inline-block;background:var(--soft);border-radius:4px;padding:1px 8px;margin:2px 4px 2px 0}.lines{list-style:none;margin:6px 0;padding:0}.lines li{padding:2px 0}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:24px}.pair>div{min-width:0}
.verdict{list-style:none;margin:0;padding:0}.verdict li{padding:6px 0 6px 12px;border-left:3px solid var(--line);margin:4px 0;font-size:14px}.verdict b{display:inline-block;min-width:56px;color:var(--dim)}.verdict .best{border-color:var(--good)}.verdict .worst{border-color:var(--bad)}.verdict .goal{border-color:var(--accent)}.verdict .unknown{color:var(--dim)}.verdict time{color:var(--dim);font-size:12px;margin-left:10px}
.axis{margin:0}.axis svg{width:100%;height:auto;display:block}.axis text{font-size:11px;fill:var(--dim)}.axis .bandName{fill:#fff}.axis .grid{stroke:#e6eaf0}.axis .online{fill:none;stroke:var(--accent);stroke-width:2}.axis .comments{fill:none;stroke:#8c95a4;stroke-width:1;stroke-dasharray:3 2}.axis .gmv{fill:var(--gmv);opacity:.75}.axis .gap{fill:#f6d8db}
.mark{fill:#8467d8}.mark.products{fill:#3f74c4}.mark.scenes{fill:#7b8494}.mark.alerts{fill:#c98a00}.mark.alerts.P0,.mark.alerts.P1{fill:var(--bad)}.mark.cues{fill:#3e8f96}
.band{fill:#5d6a7d}.phase-opening{fill:#54708f}.phase-product{fill:#3f74c4}.phase-qa{fill:#3e8f96}.phase-lottery{fill:#8467d8}.phase-push{fill:#b35fa6}.phase-perk{fill:#6f7bdc}.phase-interaction{fill:#4b97bd}.phase-encore{fill:#8f6fb3}.phase-break{fill:#4b5563}.phase-closing{fill:#6a7280}
figcaption{color:var(--dim);font-size:11px}.key{display:inline-block;width:14px;height:3px;margin:0 4px 3px 12px;background:var(--accent)}.key.gmv{background:var(--gmv);height:8px;margin-bottom:0}.key.comments{background:#8c95a4;height:1px}.key.gap{background:#f6d8db;height:8px;margin-bottom:0}
.funnel,.split{list-style:none;margin:0;padding:0}.funnel li,.split li{display:grid;grid-template-columns:120px 1fr 76px;gap:2px 10px;align-items:center;padding:4px 0}.funnel small,.split li small:last-child{grid-column:2/4}.funnel .track,.split .track{background:var(--soft);height:12px;border-radius:2px;position:relative}.funnel .bar{display:block;height:100%;background:#7fa6e3;border-radius:2px}.funnel .largest .bar{background:var(--gmv)}.funnel b,.split b{text-align:right}
.split li{grid-template-columns:90px 120px 1fr 60px}.split .track span{position:absolute;top:0;bottom:0}.split .up .track span{background:#69b38c}.split .down .track span{background:#d98a93}
.kinds{display:grid;grid-template-columns:repeat(3,1fr);gap:24px}.kind h3{margin-top:0}.kind dl{margin:0}.kind dl div{display:flex;justify-content:space-between;padding:3px 0;border-bottom:1px solid #eceff3}.kind dd{margin:0;font-variant-numeric:tabular-nums}.kind .sum{font-weight:600}
.checks{list-style:none;display:flex;flex-wrap:wrap;gap:2px 14px;margin:4px 0;padding:0;font-size:12px}.checks .ok{color:var(--good)}.checks .no{color:var(--bad)}.checks .na{color:var(--dim)}
.clock{white-space:nowrap;margin-right:8px}.actions li{margin:6px 0}code{font:11px ui-monospace,Consolas,monospace}article{border-bottom:1px solid #eceff3;padding:6px 0}
footer{margin-top:30px;color:var(--dim);font-size:11px}
@media screen and (max-width:760px){.pair,.kinds{grid-template-columns:1fr}nav{columns:2}body{padding:16px}table{display:block;overflow-x:auto}}
@page{size:A4;margin:13mm 12mm 15mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:8px;color:#5b6472}}
@media print{body{max-width:none;padding:0;font-size:10.5px}h1{font-size:22px}h2{font-size:14px;break-after:avoid}h3,.help,thead{break-after:avoid}table{font-size:9px}th{font-size:8.5px}td,th{padding:3px 5px 3px 0}td small{font-size:8px}.short{break-inside:avoid}td code{font-size:7.5px}.funnel li{grid-template-columns:92px 1fr 52px}.split li{grid-template-columns:72px 88px 1fr 44px}.funnel small,.split small{font-size:9px}td .tag,li .tag{font-size:8.5px;padding:0 4px}tr,figure,article,.figures,li{break-inside:avoid}thead{display:table-header-group}.figures dd{font-size:14px}nav a{color:inherit}.tc{font-size:8px}.verdict li{font-size:11.5px}}
`;
