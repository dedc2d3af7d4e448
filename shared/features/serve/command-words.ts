import { messages } from '../../base/message';

/** What its command says. */
export const serveCommandWords = messages({
  'terminal.serve': {
    en: 'answers an assistant over standard input and output, reading only',
    ja: '標準入出力で支援ツールに応答（読取りのみ）',
  },
  'terminal.serve.stdio': {
    en: 'over standard input and output: no socket is opened',
    ja: '標準入出力を使用（通信ポートは開かない）',
  },
  'terminal.serve.withSecrets': {
    en: 'also what stays in the house',
    ja: '非公開のものも含める',
  },
  'usage.serve.stdio': {
    en: 'Say --stdio: an assistant is answered over standard input and output alone.',
    ja: '応答は標準入出力だけで行うため、--stdioを付けてください。',
  },
});
