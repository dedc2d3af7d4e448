/**
 * How the page looks wherever it is drawn (letters in their plain forms: others cannot be copied out of a PDF or read aloud): A4 on
 * its side, the box in 10.5 points and the tables in 8.6, the face of the house, black on white: upright stripes for what is
 * reduced and ink for what stands, so that it reads the same in grey. A window and a terminal's file say no other rule about it.
 */
export const PAPER_STYLE = `
.brief-paper{box-sizing:border-box;width:297mm;min-height:209.5mm;padding:8mm 11mm 7mm;background:#fff;color:#000;
font:400 10.5pt/1.3 "Inter Print","Noto Sans JP Print","Yu Gothic","Hiragino Sans",sans-serif;display:flex;flex-direction:column;gap:1.8mm;
line-break:strict;overflow-wrap:break-word;word-break:auto-phrase;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.brief-paper,.brief-paper *{box-sizing:border-box;font-family:inherit;letter-spacing:normal;font-variant:none;
font-feature-settings:"calt" 0,"ccmp" 0}
.brief-head{display:flex;justify-content:space-between;align-items:baseline;gap:8mm;font-size:8.6pt}
.brief-by,.brief-marks{display:flex;gap:5mm;align-items:baseline}
.brief-mark{border:1.2pt solid #000;padding:0 2.5mm;font-weight:700}
.brief-paper h1{font-size:13.2pt;line-height:1.3;font-weight:700;margin:0;text-wrap:pretty}
.brief-figure{white-space:nowrap}
.brief-figure:is([data-key$="/text"],[data-key$="/dissent"],[data-key$="/title"],[data-key$="/label"]){white-space:normal}
.brief-named{display:grid;grid-template-columns:max-content 1fr;column-gap:4mm;row-gap:.5mm}
.brief-note{display:contents}
.brief-name{font-weight:700}
.brief-box{border:1.2pt solid #000;padding:1.4mm 3mm}
.brief-sides{display:grid;grid-template-columns:160mm minmax(0,1fr);gap:5mm;flex:1}
.brief-paper h2{font-size:10.5pt;line-height:1.3;font-weight:700;margin:0 0 .5mm;border-top:1.2pt solid #000;padding-top:.6mm}
.brief-lines,.brief-options,.brief-foot{font-size:8.6pt;line-height:1.28}
.brief-paper table{width:100%;border-collapse:collapse}
.brief-paper th,.brief-paper td{text-align:left;vertical-align:middle;padding:0 1.6mm 0 0;border-bottom:.4pt solid #888;
font-size:8.6pt;line-height:1.2;height:4.9mm;font-weight:400;background:none;color:#000}
.brief-paper thead th{font-weight:600;vertical-align:bottom;border-bottom:.7pt solid #333;height:auto}
.brief-lines tbody :is(th,td),.brief-options td,.brief-options thead th{white-space:nowrap}
.brief-paper :is(th,td).brief-right{text-align:right}
.brief-paper tr>:last-child{padding-right:0}
.brief-paper .brief-strong :is(th,td){font-weight:700;border-top:.8pt solid #000;border-bottom:.8pt solid #000}
.brief-paper .brief-quiet :is(th,td){color:#555}
.brief-paper .brief-time{width:40mm}
.brief-bar,.brief-axis{width:38mm}
.brief-lines>p{width:0;min-width:100%}
.brief-axis{display:flex}
.brief-axis>span{flex:none;overflow:hidden;border-left:.4pt solid #888;padding-left:.4mm;font-size:7.5pt}
.brief-bar{position:relative;height:3mm;background:linear-gradient(#999,#999) 0 50%/100% .3mm no-repeat}
.brief-bar span{position:absolute;top:0;height:3mm}
.brief-reduced{background:#fff;border:.5pt solid #333}
.brief-stripe{background:#333}
.brief-stands{background:#000}
.brief-remark{margin:.6mm 0 0;font-size:8pt}
.brief-options h2~h2{margin-top:1.8mm}
.brief-sure{column-gap:3mm;row-gap:.4mm}
.brief-foot{border-top:1.2pt solid #000;padding-top:.8mm;column-gap:3mm;row-gap:0;font-size:8pt}
.brief-exposure{margin:0;font-weight:700;grid-column:1/-1}
.brief-rest{break-before:page;page-break-before:always;padding-top:8mm}
@page{size:A4 landscape;margin:0;@bottom-right{content:none}}
@media screen{html:has(>body>.brief-paper){background:#666}body>.brief-paper{margin:6mm auto}}
@media print{body{margin:0}}
`;
