/** A form with everything that paper must show otherwise than the screen. */
export const paperForm = (inside = ''): string => `<form method="post" action="/send" novalidate>
<pp-journey name="paper">
  <pp-contact><pp-channel type="phone" number="0 800 00 00 00" hours="du lundi au vendredi, de 9 h à 17 h" cost="gratuit"></pp-channel>
    <pp-channel type="visit" address="Mairie, 2 place du Marché, 35000 Rennes" hours="le mardi matin"></pp-channel>
    <pp-channel type="post" address="Service du logement, 35031 Rennes Cedex"></pp-channel></pp-contact>
  <pp-step name="you" heading="Qui êtes-vous ?" lead="Comme sur votre carte d’identité.">
    <pp-text-field label="Nom de famille" name="family" required></pp-text-field>
    <pp-help summary="Et si mon nom a changé ?"><p>Écrivez celui que vous portez aujourd’hui.</p></pp-help>
    <pp-date-field legend="Date de naissance" name="birth" required></pp-date-field>
    <pp-text-field label="Code postal" name="postcode" width="5" hint="Cinq chiffres."></pp-text-field>
  </pp-step>
  <pp-step name="home" heading="Votre logement">
    <pp-radio-group legend="Comment êtes-vous logé ?" name="tenure" required options='[{"value":"rent","label":"Je paie un loyer"},{"value":"loan","label":"Je rembourse un prêt"}]'></pp-radio-group>
    <p><label for="since">Depuis quand ?</label> <input type="date" id="since" name="since"></p>
    <p><label for="kind">Sorte de logement</label> <select id="kind" name="kind"><option value="">Choisissez</option><option value="flat">Appartement</option><option value="house">Maison</option></select></p>
  </pp-step>
  <pp-step name="rent" heading="Votre loyer" when="tenure = rent">
    <pp-text-field label="Montant du loyer" name="rent" width="10" required></pp-text-field>
    <fieldset><legend>Ce loyer comprend</legend><div><input type="checkbox" id="heat" name="with" value="heat"><label for="heat">Le chauffage</label></div><div><input type="checkbox" id="water" name="with" value="water"><label for="water">L’eau</label></div></fieldset>
  </pp-step>
  <pp-step name="more" heading="Le reste">
    <div class="govuk-form-group"><label class="govuk-label" for="why">Votre situation</label><textarea class="govuk-textarea" id="why" name="why" rows="5"></textarea></div>
    <div class="fr-input-group"><label class="fr-label" for="mail">Courriel</label><input class="fr-input" id="mail" name="mail" type="email"></div>
    <p><label for="proof">Votre bail</label> <input type="file" id="proof" name="proof"></p>
    <p><label for="secret">Mot de passe</label> <input type="password" id="secret" name="secret"></p>
    ${inside}
  </pp-step>
  <pp-step name="review" heading="Vérifiez vos réponses"><pp-review></pp-review></pp-step>
  <pp-send label="Envoyer ma demande" correct="pendant 30 jours" withdraw="jusqu’à la décision" sign></pp-send>
</pp-journey></form>`;

/** Longer than any control is wide. */
export const longText = 'Je vis seule avec ma mère, que j’aide chaque jour depuis son accident. '.repeat(6).trim();
