#!/usr/bin/env python3
"""Makes the faces that lie beside the theme: `noto-sans-jp` for the window, `print` for paper.

Noto Sans JP comes from the registry in slices for web pages, of which a Japanese page of ours loads dozens. This puts
the slices together again. `words.woff2` has what the product's words and its sample are written with: it is loaded at
every start in Japanese. `name.woff2` has what Japanese is called, for the switch of languages: so an English start needs
no more of the face. `rest.woff2` has all else of Windows' Japanese code page (JIS X 0208 with both levels of kanji, NEC's and
IBM's rows, half-width kana): it is loaded when somebody writes such a sign. What none has comes from the system's own
face.

On paper a face whose weight can be moved becomes drawings of signs (Type 3), which print badly and make files large. So both
faces are there at two fixed weights besides, as plain TrueType outlines. Each sign is one glyph, digits of one width
among them: what is printed can be searched and copied by every reader.

Neither `npm ci` nor the build needs this: what it makes is committed. Run it again when words or sample have
brought new signs; until then these come from the other file.

    apt-get install python3-fonttools python3-brotli
    python3 scripts/make-faces.py [window | print]
"""

import io
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

SOURCE = '@fontsource-variable/noto-sans-jp@5.3.1'
ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / 'renderer/shell/theme/noto-sans-jp'
# The slice with the kana: it lends its tables, so that kana keep the spacing that they have within one slice.
BASE = 'noto-sans-jp-119-wght-normal.woff2'
# The face that stands before it: what that has is never looked for here.
INTER = ROOT / 'node_modules/@fontsource-variable/inter'
LATIN = INTER / 'files/inter-latin-opsz-normal.woff2'
PRINT = ROOT / 'renderer/shell/theme/print'
WEIGHTS = {400: 'Regular', 700: 'Bold'}
# The optical size of text.
TEXT_SIZE = 14
# What a sign looks like hangs on nothing beside it: only the spacing does.
PRINT_FEATURES = ['kern', 'mark', 'mkmk']
# What Japanese is called in itself.
NAME = set(map(ord, '日本語'))
FACE = """@font-face {{
  font-family: "{family}";
  font-style: normal;
  font-display: swap;
  font-weight: 100 900;
  src: url("./{name}.woff2") format("woff2");
  unicode-range: {ranges};
}}
"""


def code_page() -> set[int]:
    """All signs of Windows' Japanese code page."""
    leads = (*range(0x81, 0xA0), *range(0xE0, 0xFD))
    trails = (*range(0x40, 0x7F), *range(0x80, 0xFD))
    pairs = (bytes((lead, trail)).decode('cp932', 'ignore') for lead in leads for trail in trails)
    return {ord(pair) for pair in pairs if len(pair) == 1 and pair > '\x7f'} | set(range(0xFF61, 0xFFA0))


def written() -> set[int]:
    """The signs in words and sample, with all kana and the full-width signs: people type them."""
    files = (
        file
        for folder in ('shared', 'renderer', 'resources/sample')
        for file in (ROOT / folder).rglob('*')
        if file.suffix in {'.ts', '.tsx', '.csv', '.json'}
    )
    signs = {ord(sign) for file in files for sign in file.read_text('utf-8', 'ignore')}
    return {sign for sign in signs if sign > 0x7F} | set(range(0x3000, 0x3100)) | set(range(0xFF01, 0xFF5F))


def latin() -> set[int]:
    """The signs of the face that stands before this one."""
    return {sign for sign in TTFont(LATIN).getBestCmap() if sign > 0x7F}


def slices(folder: Path) -> dict[str, TTFont]:
    """The slices of the package by file name; its licence is laid beside what is made."""
    pack = subprocess.run(['npm', 'pack', SOURCE, '--silent'], cwd=folder, check=True, capture_output=True, text=True)
    found = {}
    with tarfile.open(folder / pack.stdout.strip()) as archive:
        for member in archive:
            content = archive.extractfile(member)
            if content is not None and member.name.endswith('.woff2'):
                found[Path(member.name).name] = TTFont(io.BytesIO(content.read()), recalcTimestamp=False)
            elif content is not None and member.name.endswith('/LICENSE'):
                (FOLDER / 'LICENSE').write_bytes(content.read())
    return found


def joined(found: dict[str, TTFont], base: str, wanted: set[int]) -> bytes:
    """The base with the wanted glyphs of all others; the same name means the same glyph."""
    font = found[base]
    font.ensureDecompiled()
    # Widths that change with the weight are also in `gvar`, which is read when this table is not there.
    if 'HVAR' in font:
        del font['HVAR']
    order = list(font.getGlyphOrder())
    characters = dict(font.getBestCmap())
    for name in sorted(found):
        other = found[name]
        fresh = {c: g for c, g in other.getBestCmap().items() if c in wanted and c not in characters}
        characters.update(fresh)
        glyphs = set(fresh.values()).union(*(parts_of(other, glyph) for glyph in fresh.values()))
        for glyph in sorted(glyphs - set(order)):
            order.append(glyph)
            font['glyf'].glyphs[glyph] = other['glyf'][glyph]
            if 'gvar' in font:
                font['gvar'].variations[glyph] = other['gvar'].variations.get(glyph, [])
            for metrics in {'hmtx', 'vmtx'} & set(font.keys()):
                font[metrics].metrics[glyph] = other[metrics].metrics[glyph]
    font.setGlyphOrder(order)
    font['glyf'].glyphOrder = order
    for table in font['cmap'].tables:
        table.cmap = {c: g for c, g in characters.items() if table.format == 12 or c <= 0xFFFF}
    font.flavor = None
    whole = io.BytesIO()
    font.save(whole)
    return whole.getvalue()


def parts_of(font: TTFont, glyph: str) -> set[str]:
    """The glyphs that a composed one is made of."""
    own = font['glyf'][glyph]
    names = set(own.getComponentNames(font['glyf'])) if own.isComposite() else set()
    return names.union(*(parts_of(font, name) for name in names))


def save(whole: bytes, name: str, wanted: set[int]) -> set[int]:
    """Writes a file with the wanted signs; the answer says which of them it has."""
    font = TTFont(io.BytesIO(whole), recalcTimestamp=False)
    subsetter = Subsetter(Options(layout_features=['*'], hinting=False, notdef_outline=True))
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    font.flavor = 'woff2'
    file = FOLDER / f'{name}.woff2'
    font.save(file)
    held = set(font.getBestCmap())
    print(f'{file.relative_to(ROOT)}: {len(held)} signs, {file.stat().st_size} bytes')
    return held


def ranges(signs: set[int], others: set[int]) -> str:
    """`signs` as few ranges: small gaps are passed over where the other file has nothing either."""
    found: list[list[int]] = []
    for sign in sorted(signs | others):
        if sign in others:
            found.append([])
        elif found and found[-1] and sign - found[-1][1] < 0x100:
            found[-1][1] = sign
        else:
            found.append([sign, sign])
    return ', '.join(f'U+{a:X}' if a == b else f'U+{a:X}-{b:X}' for a, b in filter(None, found))


def print_face(whole: bytes, family: str, weight: int, signs: set[int]) -> None:
    """Writes a face of one weight for paper."""
    font = TTFont(io.BytesIO(whole), recalcTimestamp=False)
    axes = {axis.axisTag for axis in font['fvar'].axes} if 'fvar' in font else set()
    if axes:
        font = instantiateVariableFont(font, {'wght': weight} | ({'opsz': TEXT_SIZE} if 'opsz' in axes else {}))
    digits_of_one_width(font)
    subsetter = Subsetter(Options(layout_features=PRINT_FEATURES, hinting=False, notdef_outline=True, name_IDs=['*']))
    subsetter.populate(unicodes=signs)
    subsetter.subset(font)
    style = WEIGHTS[weight]
    post_script = f"{family.replace(' ', '')}-{style}"
    for name, said in {1: family, 2: style, 3: post_script, 4: f'{family} {style}', 6: post_script}.items():
        font['name'].setName(said, name, 3, 1, 0x409)
    for name in (16, 17, 25):
        font['name'].removeNames(nameID=name)
    font['OS/2'].usWeightClass = weight
    font.flavor = 'woff2'
    file = PRINT / f"{family.lower().replace(' ', '-')}-{weight}.woff2"
    font.save(file)
    print(f'{file.relative_to(ROOT)}: {len(font.getBestCmap())} signs, {file.stat().st_size} bytes')


def digits_of_one_width(font: TTFont) -> None:
    """Has the characters of the digits name the glyphs that stand below each other in a table."""
    records = font['GSUB'].table.FeatureList.FeatureRecord if 'GSUB' in font else []
    lookups = {at for record in records if record.FeatureTag == 'tnum' for at in record.Feature.LookupListIndex}
    for at in lookups:
        for part in font['GSUB'].table.LookupList.Lookup[at].SubTable:
            mapping = getattr(getattr(part, 'ExtSubTable', part), 'mapping', {})
            for table in font['cmap'].tables:
                table.cmap = {c: mapping.get(g, g) if 0x30 <= c <= 0x39 else g for c, g in table.cmap.items()}


def for_window(whole: bytes) -> None:
    """Writes the files of the window with their style sheet."""
    FOLDER.mkdir(exist_ok=True)
    words = save(whole, 'words', written() - latin())
    rest = save(whole, 'rest', code_page() - words - latin())
    name = save(whole, 'name', NAME)
    face = 'Noto Sans JP Variable'
    (FOLDER / 'noto-sans-jp.css').write_text(
        '/* Made by scripts/make-faces.py, which says what is in which file; their licence lies beside them. */\n'
        + FACE.format(family=f'{face} Other', name='rest', ranges=ranges(rest, words | latin()))
        + FACE.format(family=face, name='words', ranges=ranges(words, rest | latin()))
        + FACE.format(family='Noto Sans JP Name', name='name', ranges=ranges(name & NAME, set()))
    )


def for_paper(whole: bytes) -> None:
    """Writes the files of paper with the licences of both faces."""
    PRINT.mkdir(exist_ok=True)
    (PRINT / 'LICENSE-inter').write_bytes((INTER / 'LICENSE').read_bytes())
    (PRINT / 'LICENSE-noto-sans-jp').write_bytes((FOLDER / 'LICENSE').read_bytes())
    japanese = (written() | code_page()) - latin()
    for weight in WEIGHTS:
        print_face(inter(weight), 'Inter Print', weight, set(range(0x10000)))
        print_face(whole, 'Noto Sans JP Print', weight, japanese)


def inter(weight: int) -> bytes:
    """All signs of Inter at a weight."""
    fixed = {
        file.name: instantiateVariableFont(TTFont(file, recalcTimestamp=False), {'wght': weight, 'opsz': TEXT_SIZE})
        for file in (INTER / 'files').glob('inter-*-opsz-normal.woff2')
    }
    for font in fixed.values():
        digits_of_one_width(font)
    return joined(fixed, LATIN.name, set(range(0x10000)))


def main() -> None:
    parts = sys.argv[1:] or ['window', 'print']
    with tempfile.TemporaryDirectory() as folder:
        whole = joined(slices(Path(folder)), BASE, written() | code_page())
    if 'window' in parts:
        for_window(whole)
    if 'print' in parts:
        for_paper(whole)


if __name__ == '__main__':
    main()
