/** Name of the choice beside a text: `home[town]` gives `home[town-choice]`. */
export const choiceName = (name: string): string => name.replace(/(?:\[\])?(\]?)$/, '-choice$1');
