/**
 * How the page looks wherever it is drawn (letters in their plain forms: others cannot be copied out of a PDF or read aloud): A4 on its side, the sentences of the box in 10.5 points and the tables in 9, the face of the house, black on white, so that it
 * reads the same in grey. The lines take some of the space of the options where a name or a long date would else go on below, which
 * makes a second sheet of fourteen lines. A window and a terminal's file say no other rule about it.
 */
export const PAPER_STYLE = `
.brief-paper{box-sizing:border-box;width:297mm;min-height:209.5mm;padding:9mm 11mm 8mm;background:#fff;color:#000;
font:400 10.5pt/1.28 "Inter Variable","Noto Sans JP Variable","Inter Variable Other","Noto Sans JP Variable Other","Yu Gothic","Hiragino Sans",sans-serif;display:flex;flex-direction:column;gap:2.2mm;
line-break:strict;overflow-wrap:break-word}
.brief-paper,.brief-paper *{box-sizing:border-box;font-family:inherit;letter-spacing:normal;font-variant:none;
font-feature-settings:"calt" 0,"ccmp" 0}
.brief-head{display:flex;justify-content:space-between;align-items:baseline;gap:8mm}
.brief-by,.brief-marks{display:flex;gap:5mm;align-items:baseline}
.brief-mark{border:1.2pt solid #000;padding:0 2.5mm;font-weight:700}
.brief-paper h1{font-size:15pt;line-height:1.25;font-weight:700;margin:0}
.brief-gist{border:1.2pt solid #000;padding:1.6mm 3mm}
.brief-gist p{margin:0;font-weight:600}
.brief-sides{display:grid;grid-template-columns:fit-content(172mm) minmax(0,1fr);gap:6mm;flex:1}
.brief-side:first-child{min-width:156mm}
.brief-side h2{font-size:11.5pt;line-height:1.3;font-weight:700;margin:0 0 .6mm;border-top:1.2pt solid #000;padding-top:.6mm}
.brief-side,.brief-foot{font-size:9pt}
.brief-side table{width:100%;border-collapse:collapse}
.brief-side th,.brief-side td{text-align:left;vertical-align:top;padding:.15mm 2mm .15mm 0;border-bottom:.4pt solid #777;
font-size:9pt;font-weight:400;background:none;color:#000;height:auto}
.brief-side th{font-weight:700;vertical-align:bottom}
.brief-side td.brief-right,.brief-side th.brief-right{text-align:right}
.brief-side tr>:last-child{padding-right:0}
.brief-side .brief-figure,.brief-side:first-child td+td,.brief-side:last-child td+td:not(:last-child){white-space:nowrap}
.brief-side:last-child th:nth-child(2){min-width:19mm}
.brief-side:last-child td:first-child{min-width:24mm}
.brief-remark{margin:1mm 0 0}
.brief-side h2~h2{margin-top:2mm}
.brief-side h2~h2~p{margin:0}
.brief-foot{border-top:1.2pt solid #000;padding-top:1mm;display:grid;grid-template-columns:max-content 1fr;column-gap:3mm}
.brief-note{display:contents}
.brief-note-title{font-weight:700}
.brief-exposure{margin:.8mm 0 0;font-weight:700;grid-column:1/-1}
@page{size:A4 landscape;margin:0;@bottom-right{content:none}}
@media screen{html:has(>body>.brief-paper){background:#666}body>.brief-paper{margin:6mm auto}}
@media print{body{margin:0}}
`;
