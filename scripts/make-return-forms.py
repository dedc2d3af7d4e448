"""Writes the Word forms of the returns from their packs: a table of what is asked, with a content control for each answer.

python3 scripts/make-return-forms.py
"""

import json
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

FOLDER = Path(__file__).parent.parent / "resources" / "returns"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
FACES = {"en": "Arial", "ja": "Yu Gothic"}
LABELS = {
    "en": {"addressee": "To: ", "due": "Due: "},
    "ja": {"addressee": "提出先：", "due": "期限："},
}
WIDTHS = (4000, 5638)


def look(language: str, size: int, bold: bool = False) -> str:
    faces = f'<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="{FACES[language]}"/>'
    return f'<w:rPr>{faces}{"<w:b/>" if bold else ""}<w:sz w:val="{size}"/></w:rPr>'


def paragraph(content: str) -> str:
    return f'<w:p><w:pPr><w:spacing w:before="60" w:after="60"/></w:pPr>{content}</w:p>'


def said(text: str, language: str, size: int, bold: bool = False) -> str:
    run = f'<w:r>{look(language, size, bold)}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    return paragraph(run)


def control(field: dict, number: int, language: str) -> str:
    run = f'<w:r>{look(language, 20)}<w:t xml:space="preserve"> </w:t></w:r>'
    title, tag = quoteattr(field["words"][language]), quoteattr(field["control"])
    named = f'<w:alias w:val={title}/><w:tag w:val={tag}/><w:id w:val="{2000 + number}"/><w:text w:multiLine="1"/>'
    return paragraph(f"<w:sdt><w:sdtPr>{named}</w:sdtPr><w:sdtContent>{run}</w:sdtContent></w:sdt>")


def table(fields: list, language: str) -> str:
    edges = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = "".join(f'<w:{edge} w:val="single" w:sz="4"/>' for edge in edges)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in WIDTHS)
    rows = ""
    for number, field in enumerate(fields):
        cells = (said(field["words"][language], language, 20), control(field, number, language))
        drawn = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
            for width, cell in zip(WIDTHS, cells)
        )
        rows += f"<w:tr>{drawn}</w:tr>"
    look_of = f'<w:tblW w:w="{sum(WIDTHS)}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/>'
    return f"<w:tbl><w:tblPr>{look_of}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"


def document(pack: dict, language: str) -> str:
    sides = " ".join(f'w:{side}="1134"' for side in ("top", "right", "bottom", "left"))
    page = (
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar {sides} w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
    )
    head = "".join(
        said(LABELS[language].get(name, "") + pack[name][language], language, size, size > 24)
        for name, size in (("law", 22), ("article", 30), ("addressee", 20), ("due", 20))
    )
    foot = said(pack["jurist"][language], language, 16)
    return f'<w:document xmlns:w="{WORD}"><w:body>{head}{table(pack["fields"], language)}{foot}{page}</w:body></w:document>'


def parts(pack: dict, language: str) -> dict:
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{MAIN}"/></Types>'
    )
    pointer = f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
    return {
        "[Content_Types].xml": types,
        "_rels/.rels": f'<Relationships xmlns="{RELATIONS}">{pointer}</Relationships>',
        "word/document.xml": document(pack, language),
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{RELATIONS}"></Relationships>',
    }


for file in sorted(FOLDER.glob("*.json")):
    pack = json.loads(file.read_text("utf-8"))
    for language, path in pack["forms"].items():
        with ZipFile(FOLDER / path, "w", ZIP_DEFLATED) as form:
            for name, text in parts(pack, language).items():
                # The first day that a zip can say: a form that says the same has the same bytes.
                form.writestr(ZipInfo(name, (1980, 1, 1, 0, 0, 0)), HEAD + text, ZIP_DEFLATED)
