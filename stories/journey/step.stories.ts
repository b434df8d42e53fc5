import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';

export default { title: 'Parcours/Étape', id: 'pp-step', component: 'pp-step' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Une étape : un titre et peu de questions', 'A step: a heading and few questions'),
  states: [
    {
      name: (say) => say('Titre, phrase, question', 'Heading, sentence, question'),
      html: (
        say,
      ) => `<pp-step name="you" heading="${say('Qui êtes-vous ?', 'Who are you?')}" lead="${say('Deux réponses suffisent pour commencer.', 'Two answers are enough to start.')}">
  <pp-text-field label="${say('Nom de famille', 'Family name')}" name="step-family" required></pp-text-field>
  <pp-text-field label="${say('Prénom', 'First name')}" name="step-first" required></pp-text-field>
</pp-step>`,
    },
    {
      name: (say) => say('Titre écrit par vous', 'Heading written by you'),
      html: (say) => `<pp-step name="home">
  <h2>${say('Votre logement', 'Your home')}</h2>
  <pp-text-field label="${say('Rue', 'Street')}" name="step-street" required></pp-text-field>
</pp-step>`,
    },
    {
      name: (say) => say('Pour certaines réponses seulement', 'For some answers only'),
      note: (say) =>
        say(
          'Se lit sans script et sur papier. Sans « only-if », la phrase est faite de « when » et des mots de la question.',
          'Read without a script and on paper. Without "only-if", the sentence is made from "when" and the words of the question.',
        ),
      html: (
        say,
      ) => `<pp-step name="school" heading="${say('Leur école', 'Their school')}" when="children > 0" only-if="${say('Seulement si vous avez des enfants.', 'Only if you have children.')}">
  <pp-text-field label="${say('Nom de l’école', 'Name of the school')}" name="step-school" required></pp-text-field>
</pp-step>`,
    },
    {
      name: (say) => say('Un écran par enfant, le deuxième', 'One screen per child, the second'),
      html: (
        say,
      ) => `<pp-step name="child-2" heading="${say('Enfant {n}', 'Child {n}')}" repeat="step-children" again="step-children[{i}][more] = yes" data-pp-entry="1">
  <pp-text-field label="${say('Prénom', 'First name')}" name="step-children[1][first]" required></pp-text-field>
</pp-step>`,
    },
    {
      name: (say) => say('Écrite par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) => `<pp-step name="answer" heading="${say('Comment vous répondre ?', 'How shall we answer you?')}">
  <pp-text-field label="${say('Adresse postale', 'Postal address')}" name="step-post" required></pp-text-field>
</pp-step>`,
    },
  ],
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
