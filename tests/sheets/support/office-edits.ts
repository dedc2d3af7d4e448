import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { officeProfile } from './office-profile';

const run = promisify(execFile);

/** One way in which a person leaves a workbook: where it is saved, and lines of Basic over `doc` that edit it before. */
export interface OfficeEdit {
  readonly out: string;
  readonly lines: readonly string[];
}

/**
 * Opens a workbook in LibreOffice, edits it there and saves it as .xlsx, once for each edit, in one start of the
 * program: rows, names and formulas then move as a spreadsheet program moves them.
 */
export async function editInOffice(path: string, edits: readonly OfficeEdit[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lodestone-office-'));
  try {
    const profile = await officeProfile(folder);
    const basic = join(folder, 'profile/user/basic/Standard');
    await mkdir(basic, { recursive: true });
    await writeFile(join(basic, 'script.xlb'), LIBRARY);
    await writeFile(join(basic, 'Module1.xba'), moduleOf(path, edits));
    await run('soffice', [profile, '--headless', '--norestore', 'macro:///Standard.Module1.Main'], {
      timeout: PATIENCE,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const PATIENCE = 150_000;

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>`;

/** Named gives a cell by its name, Typed enters a text as the keyboard does, Sorted sorts rows by a column. */
const HELPERS = `
Function Opened(url)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Opened = StarDesktop.loadComponentFromURL(url, "_blank", 0, hidden())
  For Each sheet In Opened.Sheets
    sheet.unprotect("")
  Next
End Function
Sub Saved(doc, url)
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL(url, filter())
  doc.close(True)
End Sub
Function Named(doc, name)
  Named = doc.NamedRanges.getByName(name).getReferredCells().getCellByPosition(0, 0)
End Function
Sub Sorted(range, column)
  Dim field(0) As New com.sun.star.table.TableSortField
  field(0).Field = column
  field(0).IsAscending = False
  Dim how(1) As New com.sun.star.beans.PropertyValue
  how(0).Name = "SortFields"
  how(0).Value = field()
  how(1).Name = "ContainsHeader"
  how(1).Value = False
  range.sort(how())
End Sub
`;

function moduleOf(path: string, edits: readonly OfficeEdit[]): string {
  const bodies = edits.map(({ out, lines }) =>
    [`doc = Opened("${pathToFileURL(path)}")`, ...lines, `Saved(doc, "${pathToFileURL(out)}")`].join('\n'),
  );
  const basic = `${HELPERS}\nSub Main\n${bodies.join('\n')}\nEnd Sub\n`;
  const text = basic.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${text}</script:module>`;
}
