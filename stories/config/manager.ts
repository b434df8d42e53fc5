import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Plain-pied',
    appBg: '#f8f4ec',
    colorPrimary: '#0b5a60',
    colorSecondary: '#0b5a60',
    textColor: '#1c2430',
    textMutedColor: '#465060',
    barTextColor: '#465060',
    barSelectedColor: '#0b5a60',
  }),
});
