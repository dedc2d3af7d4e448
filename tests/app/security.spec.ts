import { readdirSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from './fixtures/app-test';
import { clipboardHolds } from './fixtures/clipboard';
import { inMain } from './fixtures/in-main';
import { forget, reachedOut } from './fixtures/net-log';
import { tryEveryWayOut } from './fixtures/ways-out';

/** Where a connection is planted that has to be seen to leave: only while the operating system counts (tests/bench/airtight.mjs). */
const PLANTED = process.env.LODESTONE_PLANTED;

const ELSEWHERE = 'http://example.com/';

test.use({ firstStart: true });

test('the window is isolated, sandboxed, without Node, tools and menu, and its bridge is two functions that nobody changes', async ({
  app,
  page,
  userData,
}) => {
  await page.getByTestId('home-sample').click();
  await page.getByTestId('document-name').locator('b').waitFor();
  const { preferences, menu, tools } = await inMain(app, ({ BrowserWindow, Menu }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as
      | (Electron.WebContents & { getLastWebPreferences?(): Record<string, unknown> })
      | undefined;
    contents?.openDevTools();
    return {
      preferences: contents?.getLastWebPreferences?.(),
      menu: Menu.getApplicationMenu(),
      tools: contents?.isDevToolsOpened(),
    };
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
  });
  // Electron leaves these two out of the list when they are off.
  expect(preferences?.nodeIntegrationInWorker ?? false).toBe(false);
  expect(await inMain(app, ({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false);
  expect({ menu, tools }).toEqual({ menu: null, tools: false });

  await test.step('the page sees nothing of Node or Electron', async () => {
    const seen = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
        (name) => name in window,
      ),
    );
    expect(seen).toEqual([]);
  });

  await test.step('the bridge is the two functions of the preload, and cannot be changed', async () => {
    const bridge = await page.evaluate(() => {
      const { lodestone } = window as unknown as { lodestone: Record<string, unknown> };
      const before = lodestone.invoke;
      for (const change of [
        () => (lodestone.invoke = 1),
        () => (lodestone.more = 1),
        () => delete lodestone.onEvent,
      ]) {
        try {
          change();
        } catch {
          // A refusal is what is wanted; the result below tells.
        }
      }
      return {
        names: Object.keys(lodestone).sort(),
        frozen: Object.isFrozen(lodestone),
        same: lodestone.invoke === before,
      };
    });
    expect(bridge).toEqual({ names: ['invoke', 'onEvent'], frozen: true, same: true });
  });

  await test.step('no permission is granted', async () => {
    const answers = await page.evaluate(async () => {
      const state = async (name: string): Promise<string> =>
        (await navigator.permissions.query({ name: name as PermissionName })).state;
      const position = new Promise<string>((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          (error) => resolve(`code ${error.code}`),
        );
      });
      return {
        checked: [
          await state('geolocation'),
          await state('camera'),
          await state('clipboard-read'),
          await state('midi'),
        ],
        notification: await Notification.requestPermission(),
        position: await position,
      };
    });
    expect(answers).toEqual({
      checked: ['denied', 'denied', 'denied', 'denied'],
      notification: 'denied',
      position: 'code 1',
    });
  });

  await test.step('the app scheme serves the bundle only, and only to GET', async () => {
    await page.waitForLoadState('load');
    const statuses = await inMain(app, async ({ session }) => {
      const status = async (path: string, init: RequestInit = {}): Promise<number> =>
        (await session.defaultSession.fetch(`lodestone-app://${path}`, init)).status;
      return {
        page: await status('bundle/index.html'),
        post: await status('bundle/index.html', { method: 'POST' }),
        outside: await status('bundle/..%2f..%2fpackage.json'),
        missing: await status('bundle/missing.js'),
        otherHost: await status('other/index.html'),
      };
    });
    expect(statuses).toEqual({ page: 200, post: 405, outside: 404, missing: 404, otherHost: 404 });
  });

  await test.step('a page that dies is loaded again and says so', async () => {
    const text = (): Promise<string> =>
      inMain(app, async ({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        return contents === undefined || contents.isCrashed()
          ? ''
          : contents.executeJavaScript('document.body.innerText');
      });
    const died = new Promise((resolve) => page.once('crash', resolve));
    await inMain(app, ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await died;
    await expect.poll(text, { timeout: 15_000 }).toMatch(/was loaded again|再読み込みしました/);
    expect(await text()).toContain('Japan rare earths');
    // What was in its memory, figures of stocks too, lies in no file.
    expect(
      readdirSync(userData, { recursive: true }).filter((name) => /dmp|crash.*log/i.test(String(name))),
    ).toEqual([]);
  });
});

/** What a link is when it is dragged out of another program, with the place where it is dropped. */
const DRAGGED = [
  ['a link, beside everything', 'text/uri-list', { x: 600, y: 12 }],
  ['a link, on the page', 'text/uri-list', { x: 640, y: 400 }],
  ['its text, on the page', 'text/plain', { x: 640, y: 400 }],
  ['a piece of a page, on the navigation', 'text/html', { x: 90, y: 300 }],
] as const;

test('a link that is dropped leads nowhere, wherever it falls, and one that is pressed neither', async ({
  app,
  page,
  watch,
}) => {
  const hits: string[] = [];
  const server = createServer((socket) => {
    hits.push(`${socket.remotePort}`);
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const link = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dropped`;
  await page.waitForLoadState('load');
  const before = page.url();
  const protocol = await page.context().newCDPSession(page);
  for (const [name, mimeType, at] of DRAGGED)
    await test.step(name, async () => {
      const data = mimeType === 'text/html' ? `<a href="${link}">x</a><img src="${link}">` : link;
      const items = [{ mimeType, data, title: 'x', baseURL: link }];
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await protocol.send('Input.dispatchDragEvent', {
          type,
          ...at,
          data: { items, files: [], dragOperationsMask: 7 },
        });
      await page.waitForTimeout(200);
      expect([page.url(), app.windows().length, hits]).toEqual([before, 1, []]);
    });
  await test.step('a link that is there, by every way to press it', async () => {
    for (const address of [link, 'mailto:a@example.invalid', 'search-ms:query=x', 'file:///etc/hostname']) {
      await page.evaluate((href) => {
        const anchor = Object.assign(document.createElement('a'), {
          href,
          id: 'planted',
          textContent: 'xxx',
        });
        anchor.style.cssText = 'position:fixed;left:600px;top:4px;z-index:9999;font-size:20px';
        document.getElementById('planted')?.remove();
        document.body.append(anchor);
      }, address);
      for (const key of ['Control', 'Shift', null]) {
        if (key !== null) await page.keyboard.down(key);
        await page.mouse.click(610, 16);
        if (key !== null) await page.keyboard.up(key);
      }
      await page.mouse.click(610, 16, { button: 'middle' });
    }
    await page.evaluate(() => document.getElementById('planted')?.remove());
    await page.waitForTimeout(200);
    expect([page.url(), app.windows().length, hits]).toEqual([before, 1, []]);
  });
  await protocol.detach();
  server.close();
  // What each refusal says on the console, the last of them too.
  const said: string[] = [];
  await expect
    .poll(async () => said.push(...(await watch.take())) && said.join())
    .toContain('file:///etc/hostname');
});

test('a page reaches nobody by any way out that it knows, and what is planted is caught', async ({
  app,
  page,
  watch,
  userData,
}) => {
  const hits: string[] = [];
  const server = createServer((socket) => {
    hits.push(`${socket.remotePort}`);
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await page.evaluate(async (port) => {
    for (const relay of [`turn:127.0.0.1:${port}`, 'turn:relay.invalid:3478']) {
      const iceServers = [{ urls: `${relay}?transport=tcp`, username: 'stock', credential: 'secret' }];
      const peer = new RTCPeerConnection({ iceServers });
      peer.createDataChannel('out');
      await peer.setLocalDescription(await peer.createOffer());
    }
    for (const rel of ['dns-prefetch', 'preconnect'])
      document.head.append(Object.assign(document.createElement('link'), { rel, href: `//${rel}.invalid` }));
  }, port);
  const before = page.url();
  await clipboardHolds(app, 'a stock figure');
  const tried = await page.evaluate(tryEveryWayOut, `http://127.0.0.1:${port}`);
  expect(tried).toHaveLength(67);
  await page.waitForTimeout(500);
  expect(hits).toEqual([]);
  expect([page.url().replace('#here', ''), app.windows().length]).toEqual([before, 1]);
  // What each refusal says on the console; the listener, and Chromium's own log at the end, tell that nothing came of it.
  await watch.take();
  const pasted = await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    document.execCommand('paste');
    return field.value;
  });
  // The runtime of these tests asks nobody before it does that; the pinned one asks for a permission, and none is given.
  const asks = await inMain(app, () => Number.parseInt(process.versions.electron, 10) >= 45);
  if (asks) expect(pasted).toBe('');
  // A session without the app's guards, as a fault would leave one: the log has to tell of it.
  await inMain(
    app,
    ({ session }, port) =>
      session
        .fromPartition('planted')
        .fetch(`http://127.0.0.1:${port}/planted`)
        .then(
          () => undefined,
          () => undefined,
        ),
    port,
  );
  if (PLANTED !== undefined)
    await inMain(
      app,
      (_electron, to) => {
        const { connect } = process.getBuiltinModule('node:net');
        connect(9, to).on('error', () => undefined);
        return new Promise<void>((later) => setTimeout(later, 300));
      },
      PLANTED,
    );
  await app.close();
  server.close();
  expect(await reachedOut(userData)).toEqual([`request: http://127.0.0.1:${port}/planted`]);
  await forget(userData);
});

test('each load of the page has a strict content policy with a nonce of its own', async ({ page }) => {
  const nonces: (string | null)[] = [];
  for (let load = 0; load < 2; load += 1) {
    const response = await page.reload();
    const policy = (await response?.headerValue('content-security-policy')) ?? '';
    const nonce = await page.locator('meta[name="csp-nonce"]').getAttribute('content');
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    nonces.push(nonce);
  }
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('code made from text and styles without the nonce are refused', async ({ page, watch }) => {
  const result = await page.evaluate(() => {
    document.head.append(
      Object.assign(document.createElement('style'), { textContent: 'h1, main { opacity: 0.123 }' }),
    );
    const script = Object.assign(document.createElement('script'), {
      textContent: 'window.ranInline = true',
    });
    document.head.append(script);
    return {
      opacity: getComputedStyle(document.querySelector('main') ?? document.body).opacity,
      inline: 'ranInline' in window,
    };
  });
  expect(result).toEqual({ opacity: '1', inline: false });
  const problems = await watch.take();
  expect(problems).toHaveLength(2);
  for (const problem of problems) expect(problem).toContain('Content Security Policy');
});

test('the page cannot fetch from elsewhere', async ({ page, watch }) => {
  const outcome = await page.evaluate(
    (address) =>
      fetch(address).then(
        () => 'fetched',
        () => 'refused',
      ),
    ELSEWHERE,
  );
  expect(outcome).toBe('refused');
  expect((await watch.take()).join('\n')).toContain("connect-src 'none'");
});

test('the session refuses what leaves the app even where no content policy applies', async ({
  app,
  page,
  watch,
}) => {
  await page.waitForLoadState('load');
  // What fails is heard as an event and asked for afterwards: a promise that main alone holds can be collected unread.
  await inMain(
    app,
    ({ BrowserWindow }, address) => {
      const [window] = BrowserWindow.getAllWindows();
      const heard = globalThis as { refusedLoad?: string };
      window?.webContents.once('did-fail-load', (_event, _code, description) => {
        heard.refusedLoad = description;
      });
      window?.loadURL(address).catch(() => undefined);
    },
    ELSEWHERE,
  );
  const outcome = (): Promise<string | undefined> =>
    inMain(app, () => (globalThis as { refusedLoad?: string }).refusedLoad);
  await expect.poll(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(await watch.take()).toContain(`request: ${ELSEWHERE}`);
});

test('the page can neither leave nor open a window', async ({ app, page }) => {
  const before = page.url();
  expect(await page.evaluate((address) => window.open(address) === null, ELSEWHERE)).toBe(true);
  for (const address of [ELSEWHERE, 'lodestone-app://bundle/other.html']) {
    await page.evaluate((to) => {
      const link = Object.assign(document.createElement('a'), { href: to });
      document.body.append(link);
      link.click();
      link.remove();
    }, address);
  }
  await page.waitForTimeout(300);
  expect(page.url()).toBe(before);
  expect(app.windows()).toHaveLength(1);
});
