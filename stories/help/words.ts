import type { Say } from '../config/words.js';

/** A small glossary, as a service writes it into its page. */
export function glossaryOf(say: Say, attributes = ''): string {
  const words = [
    {
      term: say('bailleur', 'landlord'),
      also: say('propriétaire', 'bailleur').split('|'),
      definition: say(
        'La personne ou l’organisme qui vous loue votre logement.',
        'The person or body that rents your home to you.',
      ),
    },
    {
      term: say('quittance de loyer', 'rent receipt'),
      definition: say(
        'Le papier qui prouve que vous avez payé le loyer d’un mois.',
        'The paper that proves that you paid the rent for a month.',
      ),
    },
  ];
  return `<pp-glossary${attributes}>
  <script type="application/json">${JSON.stringify(words, null, 2)}</script>
</pp-glossary>`;
}
