import { expect } from '@open-wc/testing';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/task-list.js';
import { expandHtml } from '../../../components/src/server/expand.js';
import { accessible, clear, mount, put, settled, warningsOf } from '../../suites/field/page.js';
import { elementContract } from '../../suites/element-contract.js';

const list = (tasks: readonly object[]): string =>
  `<pp-task-list tasks="${JSON.stringify(tasks).replaceAll('"', '&quot;')}"></pp-task-list>`;

const you = { name: 'you', heading: 'Qui êtes-vous ?', state: 'done', href: '/you' };
const home = { name: 'home', heading: 'Votre logement', state: 'started', href: '/home' };
const money = { name: 'money', heading: 'Vos revenus', state: 'todo', href: '/money' };
const rent = { name: 'rent', heading: 'Votre loyer', state: 'later', needs: 'home' };

elementContract({
  tag: 'pp-task-list',
  short: list([you, home, rent]),
  full: `<pp-task-list><p>Toutes les parties sont plus bas.</p></pp-task-list>`.replace(
    '<pp-task-list',
    '<pp-task-list tasks="[]"',
  ),
  changes: { tasks: JSON.stringify([{ ...home, state: 'done' }, money]) },
  says: { fr: 'Vous avez terminé 1 partie sur 3.', en: 'You have finished 1 of 3 parts.' },
});

const rows = (place: Element): string[] => [...place.querySelectorAll('li')].map((row) => row.textContent.trim());

describe('pp-task-list', () => {
  afterEach(clear);

  it('says each state in words, and why what must wait cannot start yet', async () => {
    const place = await mount(list([you, home, money, rent]));
    expect(rows(place)).to.deep.equal([
      'Qui êtes-vous ? Terminé',
      'Votre logement En cours',
      'Vos revenus Pas commencé',
      'Votre loyer Pas encore possible Répondez d’abord à «\u00a0Votre logement\u00a0».',
    ]);
  });

  it('is a list of links, each named by its part and described by its state', async () => {
    const place = await mount(list([you, home]));
    expect((await accessible(place.querySelector('ul')!)).role).to.equal('list');
    expect(await accessible(place.querySelector('a')!)).to.deep.equal({
      role: 'link',
      name: 'Qui êtes-vous ?',
      description: 'Terminé',
    });
  });

  it('gives what must wait no link of its own, and the way to what comes first', async () => {
    const place = await mount(list([you, home, { ...rent, href: '/rent' }]));
    const links = [...place.querySelectorAll('li:last-child a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['/home']);
  });

  it('is gone through by keyboard in the order of the list, with targets high enough for a finger', async () => {
    const place = await mount(list([you, home, rent]));
    const links = [...place.querySelectorAll('a')];
    expect(links.map((link) => link.textContent)).to.deep.equal([
      'Qui êtes-vous ?',
      'Votre logement',
      'Votre logement',
    ]);
    for (const link of links) {
      link.focus();
      expect(document.activeElement === link).to.equal(true);
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('puts groups under their headings, in the order of the list', async () => {
    const place = await mount(
      list([
        { ...you, group: 'Vous' },
        { ...home, group: 'Chez vous' },
        { ...rent, group: 'Chez vous' },
      ]),
    );
    expect(
      [...place.querySelectorAll('h3, ul')].map((node) =>
        node.localName === 'h3' ? node.textContent : node.childElementCount,
      ),
    ).to.deep.equal(['Vous', 1, 'Chez vous', 2]);
  });

  it('says that it may change while it may, and counts what is listed', async () => {
    const closed = { name: 'x', heading: 'Fermée', state: 'closed', mayChange: true };
    const tells = { name: 'start', heading: 'Début', state: 'done', kind: 'tells' };
    const place = await mount(list([tells, you, home, closed]));
    expect([...place.querySelectorAll('p')].map((line) => line.textContent)).to.deep.equal([
      'Vous avez terminé 1 partie sur 2.',
      'Cette liste peut changer selon vos réponses.',
    ]);
    expect(rows(place).length).to.equal(2);
  });

  it('leads to the end once everything is done, not before', async () => {
    const end = { name: 'review', heading: 'Vérifiez vos réponses', state: 'todo', kind: 'ends', href: '/review' };
    const place = await mount(list([you, home, end]));
    expect(place.querySelector('[href="/review"]')).to.equal(null);
    place.querySelector('pp-task-list')!.setAttribute('tasks', JSON.stringify([you, { ...home, state: 'done' }, end]));
    await settled(place);
    expect(place.querySelector('[href="/review"]')!.textContent).to.equal('Vérifiez vos réponses');
  });

  for (const tasks of ['', 'no list', '{}', '[null, 1, {"heading": 2}, {"state": "done"}]']) {
    it(`puts up with tasks that are none: ${tasks}`, async () => {
      const place = await mount(`<pp-task-list tasks='${tasks}'></pp-task-list>`);
      expect(place.textContent.trim()).to.equal('Toutes les parties sont plus bas dans cette page.');
    });
  }

  it('says where it has nothing to list, and warns the developer', async () => {
    const warnings = await warningsOf(() => mount('<pp-task-list name="alone"></pp-task-list>'));
    expect(warnings).to.deep.equal([
      'Plain-pied: <pp-task-list name="alone"> has nothing to list. Put it in a <pp-step>, add for="…" with the name of a journey, or tasks="…".',
    ]);
  });

  it('without a script, in a page that the server wrote out, leads to the headings further down', () => {
    const place = put(
      expandHtml(
        `<form><pp-journey name="j"><pp-step name="start" heading="Votre dossier"><pp-task-list></pp-task-list></pp-step>
        <pp-step name="you" heading="Qui êtes-vous ?"></pp-step><pp-step name="home"><h2 id="own">Votre logement</h2></pp-step></pp-journey></form>`,
        { lang: 'fr' },
      ),
    );
    const links = [...place.querySelectorAll<HTMLAnchorElement>('pp-task-list a')];
    expect(links.map((link) => link.textContent)).to.deep.equal(['Qui êtes-vous ?', 'Votre logement']);
    expect(links.map((link) => place.querySelector(link.hash)!.textContent)).to.deep.equal(
      links.map((link) => link.textContent),
    );
  });
});
