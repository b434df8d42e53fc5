/* eslint lit-a11y/valid-lang: off -- the language is a value here, which the rule takes for a missing attribute. */
import { html } from 'hono/html';
import type { Html } from './steps.js';
import type { Texts } from './texts/fr.js';

/** A page of the service, before it is expanded. */
export interface PageParts {
  readonly t: Texts;
  /** What this screen is; first in the title. Without it the title is the name of the service. */
  readonly title?: string;
  readonly content: Html;
  /** The same place in the other language. */
  readonly otherHref: string;
  /** Address of the script; none for a page without one. */
  readonly script: string | null;
}

export const fillIn = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** The ways to reach a person: on every screen, never a way back to the same site. */
export const contact = ({ contact: t }: Texts): Html => html`
  <pp-contact heading="${t.heading}">
    <pp-channel
      type="phone"
      number="${t.phone}"
      hours="${t.hours}"
      opening="Mo-Fr 09:00-17:30; PH off"
      holidays="FR"
      time-zone="Europe/Paris"
      cost="${t.cost}"
    ></pp-channel>
    <pp-channel
      type="visit"
      address="${t.visit}"
      hours="${t.visitHours}"
      opening="Mo-Fr 09:00-12:00; PH off"
      holidays="FR"
      time-zone="Europe/Paris"
    ></pp-channel>
    <pp-channel type="post" address="${t.post}" envelope="${t.envelope}"></pp-channel>
  </pp-contact>
`;

/** The same page in both languages. */
const languages = ({ lang }: Texts, otherHref: string): string =>
  JSON.stringify(['fr', 'en'].map((code) => ({ lang: code, href: code === lang ? '#main' : otherHref })));

/** The frame of every page: skip link, landmarks, the service as h1. */
export const layout = ({ t, title, content, otherHref, script }: PageParts): Html =>
  html`<!doctype html>
    <html lang="${t.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title ? fillIn(t.title, { step: title, service: t.name }) : t.name}</title>
        <link rel="stylesheet" href="/assets/plain-pied.css" />
        <link rel="stylesheet" href="/assets/service.css" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        ${script ? html`<script type="module" src="${script}"></script>` : ''}
      </head>
      <body>
        <a class="service-skip" href="#main">${t.skip}</a>
        <header class="service-header">
          <p class="service-owner">${t.owner}</p>
          <pp-language-switch class="service-language" languages="${languages(t, otherHref)}"></pp-language-switch>
        </header>
        <main id="main" class="service-main" tabindex="-1">
          <h1 class="service-name">${t.name}</h1>
          ${content}
        </main>
        <footer class="service-footer">
          <p>${t.demo}</p>
          <ul class="service-links">
            <li><a href="/${t.lang}/">${t.startLink}</a></li>
            <li><a href="${statementPath(t)}">${t.statementLink}</a></li>
          </ul>
        </footer>
      </body>
    </html>`;

export const statementPath = (t: Texts): string => (t.lang === 'fr' ? '/fr/accessibilite' : '/en/accessibility');
