/** Pages to listen to: a button to stand on, then what a script is about. */
import { serveSite, type Site } from '../../journeys/support/site.js';
import type { Script } from './script.js';

/** Where listening starts. */
export const START = '#start';

const pageOf = ({ lang = 'fr', html, element }: Script): string => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${element}</title>
    <link rel="stylesheet" href="/kit.css">
    <script type="module" src="/kit.js"></script>
  </head>
  <body>
    <main>
      <h1>${lang === 'fr' ? 'Aide au logement' : 'Housing aid'}</h1>
      <button type="button" id="start">${lang === 'fr' ? 'Début' : 'Start'}</button>
      ${html}
    </main>
  </body>
</html>`;

export const pathOf = (scripts: readonly Script[], script: Script): string => `/${scripts.indexOf(script)}`;

/** Serves every script's page, under a strict policy. */
export const servePages = (scripts: readonly Script[]): Promise<Site> =>
  serveSite({
    pages: {
      ...Object.fromEntries(scripts.map((script) => [pathOf(scripts, script), pageOf(script)])),
      '/sent': pageOf({
        element: 'sent',
        name: '',
        html: '<h2>Votre demande est envoyée</h2>',
        listen: () => Promise.resolve(),
      }),
    },
  });
