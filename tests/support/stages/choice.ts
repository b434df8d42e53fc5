/** The stages of `npm test`, in the order in which they run: the quick ones that most often fail come first. */
export const STAGES = ['lint', 'types', 'build', 'unit', 'elements', 'journeys', 'audit', 'packages'] as const;
export type Stage = (typeof STAGES)[number];

/** Folders below `tests/` whose files each stage runs, and how these files end. */
export const STAGE_FILES: Partial<Record<Stage, { readonly folders: readonly string[]; readonly ending: string }>> = {
  unit: { folders: ['components', 'structure', 'services'], ending: '.test.ts' },
  elements: { folders: ['components'], ending: '.browser.ts' },
  journeys: { folders: ['journeys'], ending: '.test.ts' },
  audit: { folders: ['audit'], ending: '.test.ts' },
  packages: { folders: ['packages'], ending: '.test.ts' },
};

/** @param only value of `--only`: names with commas between them; everything when it was not given */
export function chosenStages(only: string | undefined): Stage[] {
  if (only === undefined) return [...STAGES];
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !STAGES.some((stage) => stage === name));
  if (unknown.length > 0)
    throw new Error(`There is no stage "${unknown.join('", "')}": choose among ${STAGES.join(', ')}.`);
  return STAGES.filter((stage) => names.includes(stage));
}
