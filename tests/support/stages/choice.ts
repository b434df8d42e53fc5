/** The stages of `npm test`, in the order in which they run: the quick ones that most often fail come first. */
export const STAGES = ['lint', 'types', 'build', 'unit', 'elements', 'journeys', 'audit', 'packages'] as const;
export type Stage = (typeof STAGES)[number];

/** @param only value of `--only`: names with commas between them; everything when it was not given */
export function chosenStages(only: string | undefined): Stage[] {
  if (only === undefined) return [...STAGES];
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !STAGES.some((stage) => stage === name));
  if (unknown.length > 0)
    throw new Error(`There is no stage "${unknown.join('", "')}": choose among ${STAGES.join(', ')}.`);
  return STAGES.filter((stage) => names.includes(stage));
}
