import { app, type Session } from 'electron';
import { APP_ORIGIN } from './app-protocol';

/**
 * Shuts Chromium's own ways to the network, which no request filter sees: names and addresses of every kind (those of
 * relays for peer connections too), proxies, QUIC and its services. Run before `ready`, when the command line is read.
 * @param devServer of a development run: its host alone is still found
 */
export function shutNetwork(devServer: string | undefined): void {
  const { commandLine } = app;
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('disable-quic');
  commandLine.appendSwitch('dns-prefetch-disable');
  commandLine.appendSwitch('no-proxy-server');
  // Of what asks nobody there need be no process of its own: each start waited for one.
  commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2');
  const spared = devServer === undefined ? '' : `, EXCLUDE ${new URL(devServer).hostname}`;
  commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${spared}`);
}

/** Dictionaries are asked for at each start even while the spell checker is off, so that it has no language and no place to ask. */
export function leaveNoDictionary(target: Session): void {
  target.setSpellCheckerEnabled(false);
  target.setSpellCheckerLanguages([]);
  target.setSpellCheckerDictionaryDownloadURL(`${APP_ORIGIN}/none/`);
}
