/**
 * Words that name what a button does, in French and English. They are asked only where the markup says nothing.
 * Each list matches the start of the words, unless it begins with `.*`.
 */
const patterns = {
  /** The last sending: pressing it is an act towards the administration. */
  send: /^(send|submit|apply\b|confirm and (send|submit)|accept and (send|submit)|agree and (send|submit)|sign and|pay\b|order\b|place (my|the|your) order|register\b|sign up|book\b|finish|complete (my|the|your)|envoyer|transmettre|soumettre|déposer|adresser (ma|mon|le|la)|valider (et envoyer|et transmettre|ma |mon |la demande|le formulaire)|confirmer (et|l.envoi|ma |mon )|signer|payer|commander|m.inscrire|s.inscrire|terminer|finaliser)/i,
  /** On to the next screen. */
  onward:
    /^(continue|next\b|save and continue|go on|proceed|continuer|suivant|étape suivante|page suivante|passer à l.étape|poursuivre|enregistrer et (continuer|passer)|valider et (continuer|passer))|.*\b(next step|étape suivante)$/i,
  /** Into the form, from a page that only presents it. */
  start:
    /^(start\b|begin\b|apply now|commencer|démarrer|débuter|accéder au formulaire|faire (ma|une) demande|remplir)/i,
  /** The screen before. */
  back: /^(?:[←<‹«⬅]\s*)?(back\b|go back|previous|return to (the )?previous|retour\b|revenir|précédent|étape précédente|page précédente|question précédente)|^[←‹«⬅<]$/i,
  /** Back, but to a place from where the answers are out of sight. */
  home: /(home ?page|\bhome\b|start page|accueil|sommaire|tableau de bord|dashboard|résultats|results|liste|top of|haut de)/i,
  /** Leads somewhere else than through the form. */
  aside:
    /^(cancel|annuler|abandonner|delete|remove|supprimer|retirer|effacer|clear|reset|réinitialiser|add\b|ajouter|save (and|for) (come|return|later|exit)|save draft|enregistrer (le|mon|et (quitter|revenir))|log ?out|sign out|se déconnecter|print|imprimer|search|rechercher|find address|download|télécharger|close|fermer|accept (all|additional|cookies)|reject|tout accepter|tout refuser|refuser|show|afficher|change|modifier|menu)/i,
} as const;

export type ButtonWords = keyof typeof patterns;

/** @param words accessible name of a button or link */
export function says(kind: ButtonWords, words: string): boolean {
  return patterns[kind].test(words.trim());
}
