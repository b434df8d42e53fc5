/** What happens in the rows that every engine runs. The rest of the matrix needs what only Chromium's driver can do. */
import { mark, press } from './fault-form.js';
import type { FaultRow } from './fault-rows.js';
import type { FaultySite } from './faults.js';
import type { ScriptFault } from './site.js';
import { back, onReceipt, onStep, run, until, type Tab } from './tab.js';

export interface Scene {
  readonly tab: Tab;
  readonly site: FaultySite;
  readonly row: FaultRow;
}

/** Makes the fault happen, and waits until its end is there. The person stands on the review. */
export type Scenario = (scene: Scene) => Promise<void>;

/** What a row needs before the form opens. */
export const scriptFaults: Readonly<Record<string, ScriptFault>> = {
  'script-missing': 'missing',
  'script-missing-reload': 'missing',
  'script-missing-back': 'missing',
  'script-broken': 'broken',
  'script-hanging': 'hanging',
  'script-late': 'hanging',
};

const onPath = (tab: Tab, path: string): Promise<void> =>
  until(tab, (wanted) => location.pathname === wanted && document.readyState === 'complete', path);

/** Keeps the page out of the page cache of Back, in every engine. */
const refuseCache = (tab: Tab): Promise<void> => run(tab, () => addEventListener('unload', () => undefined));

const onReview = async ({ tab, row }: Scene, cached = false): Promise<void> => {
  await onPath(tab, '/');
  // Without a draft and with fields that the browser cannot restore, an earlier step opens.
  if (!cached && row.kept === 'nothing') await until(tab, () => document.title.includes('Vous'));
  else await onStep(tab, 'review');
};

export const reload: Scenario = async (scene) => {
  await scene.tab.reload();
  await until(scene.tab, () => document.documentElement.dataset['mark'] === undefined);
  await onReview(scene);
};

const leave = async ({ tab, site }: Scene): Promise<void> => {
  await tab.go(`${site.url}/elsewhere`);
  await onPath(tab, '/elsewhere');
};

const sendNatively = async ({ tab }: Scene): Promise<void> => {
  await press(tab);
  await onReceipt(tab);
};

/** How many entries the history had at the page before the form. */
let before = 0;

export const shared: Readonly<Record<string, Scenario>> = {
  reload,
  'reload-empty': reload,
  async back(scene) {
    await refuseCache(scene.tab);
    await leave(scene);
    await back(scene.tab);
    await onReview(scene);
  },
  async 'back-cached'(scene) {
    await leave(scene);
    await back(scene.tab);
    await onReview(scene, true);
  },
  async forward(scene) {
    const { tab } = scene;
    await refuseCache(tab);
    const length = await run(tab, () => history.length);
    await back(tab, before - length);
    await onPath(tab, '/elsewhere');
    await back(tab, length - before);
    await onReview(scene);
  },
  async 'back-many'({ tab }) {
    for (const step of ['home', 'you']) {
      await back(tab);
      await onStep(tab, step);
    }
    await back(tab, 2);
    await onStep(tab, 'review');
  },
  'native-sent': sendNatively,
  async 'native-500'(scene) {
    scene.site.meet('crash');
    await refuseCache(scene.tab);
    await press(scene.tab);
    await onPath(scene.tab, '/send');
    await back(scene.tab);
    await onReview(scene);
  },
  async 'double-click'({ tab, site }) {
    site.meet('slow');
    await run(tab, () => {
      for (let presses = 0; presses < 2; presses += 1) document.querySelector<HTMLElement>('pp-send button')!.click();
    });
    await site.arrived(1);
    site.release();
    await onReceipt(tab);
  },
  async 'reload-after'(scene) {
    await sendNatively(scene);
    await mark(scene.tab);
    await scene.tab.reload();
    await until(scene.tab, () => document.documentElement.dataset['mark'] === undefined);
    await onReceipt(scene.tab);
  },
  async 'back-after'(scene) {
    const { tab } = scene;
    await sendNatively(scene);
    await mark(tab);
    await back(tab);
    await until(tab, () => document.documentElement.dataset['mark'] === undefined);
    await onReceipt(tab);
  },
  async 'script-missing-reload'({ tab }) {
    await tab.reload();
    await until(tab, () => document.documentElement.dataset['mark'] === undefined);
    await onPath(tab, '/');
  },
  async 'script-missing-back'(scene) {
    await refuseCache(scene.tab);
    await leave(scene);
    await back(scene.tab);
    await onPath(scene.tab, '/');
  },
  async 'script-late'({ tab, site }) {
    site.releaseScript();
    await onStep(tab, 'home');
  },
};

/** Opens the page before the form, then the form, and notes where the history stood. */
export async function arrive(tab: Tab, site: FaultySite): Promise<void> {
  await tab.go(`${site.url}/elsewhere`);
  before = await run(tab, () => history.length);
  await tab.go(site.url);
}
