/**
 * Words that tell a way to reach a person, in French and English. Sent into the page as text, so plain patterns without flags
 * (they are read without regard to case).
 */
export const contactWords = {
  /** Beside a number, says that it is to be called. */
  call: String.raw`\b(tel\.|tel ?:|phone|telephone|call|ring|dial|helpline|hotline|freephone|appele[zr]|appel)\b|tél|joindre au|joignable|numéro vert|numéro gratuit|☎|📞`,
  /** A number as it is written in France, in the United Kingdom, or internationally. */
  number: String.raw`(?:\+|\b00)\d{2,3}[\s.()-]*\d(?:[\s.-]*\d){7,11}|\b0\d(?:[\s.-]?\d{2}){4}\b|\b0\s?8\d{2}(?:[\s.-]?\d{2,3}){2,3}\b|\b0\d{2,4}[\s-]?\d{3}[\s-]?\d{3,4}\b`,
  /** Numbers of three or four digits; only beside a word that says to call. */
  shortNumber: String.raw`\b(3\d[\s.]?\d\d|1[01]\d)\b`,
  /** An invitation to a place where a person is. */
  visit: String.raw`\b(venez|passez nous voir|en mairie|en agence|sur place|permanence|guichet(?! en ligne)|sur rendez-vous|in person|drop in|walk in|visit us|visit our office|come (?:to|and see) (?:us|our|the) ?(?:office|desk|counter|centre|library|town hall|council)?)\b|à l.accueil (?:de|du)\b`,
  /** An address for letters. */
  post: String.raw`\b(par courrier (?:à|:)|adresse postale|by post|by mail|postal address|write to (?:us at|the|\d))|par courrier ?:|écrivez-nous à|\bcedex\b|\b(?:BP|CS|PO Box)\s?\d{2,6}\b`,
  /** Someone calls back. */
  callback: String.raw`\b(vous rappel|être rappelé|call you back|callback|call back)`,
  /** The name of a link or button behind which a person may be found. */
  link: String.raw`\b(contact|contactez|nous joindre|besoin d.aide|une question|aide\b|assistance|help|support|talk to|speak to|ask (?:us|for help)|faq)`,
  /** Other digital ways. */
  digital: String.raw`\b(chat|messagerie|formulaire de contact|contact form|e-?mail us|courriel|whatsapp|messenger)`,
} as const;

export type ContactWords = Record<keyof typeof contactWords, string>;
