import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../components/src/locales/ar.js';
import '../../components/src/locales/es.js';
import { code, guide } from './page.js';

export default { title: 'Guides/Langues', id: 'guide-languages', tags: ['!autodocs'] } satisfies Meta;

const one = `
import '@plain-pied/components/locales/es.js';
import '@plain-pied/components/define/all.js';`;

const bundle = `
<html lang="ar" dir="rtl">
<script type="module">
  import { registerMessages } from '/plain-pied.js';
  import { ar } from '/locales/ar.js';
  registerMessages('ar', ar);
</script>`;

const server = `
import { expandHtml } from '@plain-pied/components/server';
import '@plain-pied/components/locales/ar.js';`;

const own = `
import { registerMessages, type Messages, type WithPluralForms } from '@plain-pied/components';

export const br: WithPluralForms<Messages> = {
  back: 'Distreiñ',
  'count.words.one': '{count} ger',
  'count.words.two': '{count} c’her',
  'count.words.other': '{count} ger',
  // …
};

registerMessages('br', br);`;

const arabic = `
<form novalidate lang="ar" dir="rtl">
  <pp-journey name="languages-ar" keep="page">
    <pp-contact open>
      <pp-channel type="phone" number="0 800 00 00 00" hours="من الاثنين إلى الجمعة، من 9:00 إلى 17:30"></pp-channel>
    </pp-contact>
    <pp-step name="you" heading="من أنتم؟">
      <pp-text-field label="اسم العائلة" name="ar-family" required></pp-text-field>
      <pp-date-field legend="تاريخ الميلاد" name="ar-birth" required></pp-date-field>
      <pp-phone-field label="رقم الهاتف" name="ar-phone"></pp-phone-field>
    </pp-step>
    <pp-step name="why" heading="طلبكم">
      <pp-text-area label="اشرحوا وضعكم" name="ar-why" maxlength="200" required></pp-text-area>
      <pp-file-field label="شهادة الأجر" name="ar-pay" accept=".pdf,.jpg" max-files="3" multiple></pp-file-field>
    </pp-step>
    <pp-step name="review" heading="راجعوا إجاباتكم"><pp-review></pp-review></pp-step>
    <pp-send correct="خلال 30 يومًا، بالهاتف" withdraw="قبل القرار، بالهاتف"></pp-send>
  </pp-journey>
</form>`;

export const Guide: StoryObj = {
  name: 'Langues',
  ...guide(
    (say) => `
<h1>${say('Langues', 'Languages')}</h1>
<p>${say(
      'Une langue est un fichier, chargé seul. Quatre sont écrites : le français (fr), l’anglais (en), l’espagnol (es) et l’arabe (ar).',
      'A language is one file, loaded alone. Four are written: French (fr), English (en), Spanish (es) and Arabic (ar).',
    )}</p>
<h2>${say('Charger une langue', 'Load a language')}</h2>
${code(one)}
<p>${say(
      'Écrivez la langue sur la page : <code>&lt;html lang="es"&gt;</code>. Chaque élément prend la langue la plus proche autour de lui, et change avec elle. « es-MX » prend les mots de « es », et ses propres dates et nombres.',
      'Write the language on the page: <code>&lt;html lang="es"&gt;</code>. Each element takes the nearest language around it, and changes with it. "es-MX" takes the words of "es", and its own dates and numbers.',
    )}</p>
<p>${say(
      'Une page qui n’a que des champs charge moins : <code>es-fields.js</code>, et <code>es-more-fields.js</code> pour les nombres, adresses et numéros.',
      'A page that has fields alone loads less: <code>es-fields.js</code>, and <code>es-more-fields.js</code> for numbers, addresses and the like.',
    )}</p>
<p>${say('Sur le serveur, en plus du français et de l’anglais :', 'On the server, beside French and English:')}</p>
${code(server)}
<p>${say(
      'Le fichier unique <code>plain-pied.js</code> contient le français et l’anglais. Pour une autre langue, copiez aussi le dossier <code>dist/locales</code> du paquet, puis donnez-lui ses mots :',
      'The single file <code>plain-pied.js</code> holds French and English. For another language, copy the folder <code>dist/locales</code> of the package too, then give it the words:',
    )}</p>
${code(bundle, 'HTML')}
<h2>${say('Laisser choisir la personne', 'Let the person choose')}</h2>
<p>${say(
      '<code>pp-language-switch</code> mène à la même étape dans l’autre langue. Donnez le même nom au parcours, aux étapes et aux champs des deux pages : les réponses suivent.',
      '<code>pp-language-switch</code> leads to the same step in the other language. Give the journey, the steps and the fields of both pages the same names: the answers follow.',
    )}</p>
<h2>${say('De droite à gauche', 'From right to left')}</h2>
<p>${say(
      'Écrivez <code>dir="rtl"</code> : la feuille de style suit. Un numéro de téléphone, un IBAN ou un nom de fichier garde son propre sens. L’arabe a six formes de pluriel : écrivez dans le deuxième écran et lisez le compteur.',
      'Write <code>dir="rtl"</code>: the style sheet follows. A telephone number, an IBAN or the name of a file keeps its own direction. Arabic has six plural forms: write on the second screen and read the counter.',
    )}</p>
${arabic}
<h2>${say('Écrire une langue', 'Write a language')}</h2>
<ol>
  <li>${say(
    'Copiez <code>en-fields.ts</code>, <code>en-more-fields.ts</code> et <code>en.ts</code> sous le nom de votre langue, dans <code>components/src/locales</code>.',
    'Copy <code>en-fields.ts</code>, <code>en-more-fields.ts</code> and <code>en.ts</code> to the name of your language, in <code>components/src/locales</code>.',
  )}</li>
  <li>${say(
    'Chaque phrase a une note pour vous dans <code>messages.ts</code> et <code>more-field-notes.ts</code> : où elle se lit, et ce que dit chaque valeur.',
    'Each sentence has a note for you in <code>messages.ts</code> and <code>more-field-notes.ts</code>: where it is read, and what each value says.',
  )}</li>
  <li>${say(
    'Gardez les valeurs telles quelles, comme <code>{label}</code>. Écrivez des mots simples, dites quoi faire, ne reprochez rien.',
    'Keep the values as they are, such as <code>{label}</code>. Write plain words, say what to do, blame nobody.',
  )}</li>
  <li>${say(
    'Une langue qui a plus de deux formes de pluriel les ajoute : <code>.zero</code>, <code>.two</code>, <code>.few</code>, <code>.many</code>. Là où il en manque une, <code>.other</code> sert.',
    'A language with more than two plural forms adds them: <code>.zero</code>, <code>.two</code>, <code>.few</code>, <code>.many</code>. Where one is missing, <code>.other</code> serves.',
  )}</li>
  <li>${say(
    'Ajoutez la langue à <code>tests/structure/elements.test.ts</code> : il dit ce qui manque. Faites lire le tout à des personnes dont c’est la langue.',
    'Add the language to <code>tests/structure/elements.test.ts</code>: it says what is missing. Then let people read it whose language it is.',
  )}</li>
</ol>
<p>${say('Dans votre projet, sans toucher au nôtre :', 'In your own project, without touching ours:')}</p>
${code(own)}`,
  ),
};
