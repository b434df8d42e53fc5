import { unbroken } from './typography.js';

/** Pages for what went wrong: a heading, and what to do. */
const problems: Record<
  'missing' | 'unreadable' | 'elsewhere' | 'tooLarge' | 'kind' | 'expired' | 'crash',
  [string, string]
> = {
  missing: [
    'Cette page n’existe pas',
    'L’adresse est peut-être incomplète. Revenez au début du service, ou appelez-nous : nous remplissons la demande avec vous.',
  ],
  unreadable: [
    'Nous n’avons pas pu lire votre envoi',
    'Rien n’a été enregistré. Revenez à la page précédente, vos réponses y sont encore, puis envoyez de nouveau. Si cela recommence, appelez-nous.',
  ],
  elsewhere: [
    'Cet envoi vient d’une autre adresse',
    'Pour vous protéger, nous n’avons rien enregistré. Ouvrez le service depuis son début et envoyez votre demande de là. Si cela recommence, appelez-nous.',
  ],
  tooLarge: [
    'Votre envoi est trop long',
    'Rien n’a été enregistré. Revenez à la page précédente et raccourcissez le texte libre, ou racontez-nous la suite par téléphone.',
  ],
  kind: [
    'Nous ne savons pas lire cette sorte d’envoi',
    'Rien n’a été enregistré. Remplissez la demande dans la page du service, ou appelez-nous.',
  ],
  expired: [
    'Ce reçu n’est plus ouvert',
    'Il s’ouvrait pendant 30 jours, pour protéger vos informations. Votre demande, elle, n’a pas changé : appelez-nous avec le numéro de la demande, ou vos nom et date de naissance.',
  ],
  crash: [
    'Le service a une panne',
    'Ce n’est pas votre faute, et vos réponses sont encore dans la page précédente. Réessayez dans une heure, ou appelez-nous en donnant cette référence : {reference}.',
  ],
};

/** Every sentence of the service in French. `{…}` is replaced by a value. */
export const fr = unbroken({
  lang: 'fr',
  /** Language tag of the page: it also decides how dates are written. */
  locale: 'fr',
  name: 'Aide au logement',
  owner: 'Service d’exemple de Plain-pied',
  demo: 'Ceci est un exemple : personne ne lit vos réponses. N’écrivez pas vos vraies informations.',
  skip: 'Aller au contenu',
  otherLanguage: 'English',
  startLink: 'Aide au logement, début',
  statementLink: 'Accessibilité : partiellement conforme',
  title: '{step} – {service}',
  back: 'Retour',
  continue: 'Continuer',
  kept: 'Vos réponses sont gardées ici pendant 2 heures après la dernière page. Ensuite, elles sont effacées.',
  contact: {
    heading: 'Besoin d’aide ?',
    hours: 'du lundi au vendredi, de 9 h à 17 h 30',
    cost: 'celui d’un appel ordinaire',
    phone: '01 99 00 12 34',
    visit: 'Maison de l’exemple, 1 place de la Mairie, 00000 Exempleville',
    visitHours: 'du lundi au vendredi, de 9 h à 12 h, sans rendez-vous',
    post: 'Aide au logement, 1 place de la Mairie, 00000 Exempleville',
    envelope: '« Aide au logement » et votre nom',
  },
  start: {
    heading: 'Demander une aide pour payer votre logement',
    lead: 'Cette aide paie une partie de votre loyer, de votre prêt ou de vos frais de foyer.',
    noNeed: 'Vous n’avez pas besoin de compte, de mot de passe, d’adresse e-mail ni de document à joindre.',
    kept: 'Vous pouvez vous arrêter et revenir. Sur une seule page, vos réponses restent dans cet onglet jusqu’à ce que vous le fermiez ; vous pouvez aussi les emporter dans un fichier. Avec une page par étape, le service les garde 2 heures.',
    privacy: 'Les agents de ce service, pendant 30 jours. Personne d’autre.',
    goHeading: 'Commencer',
    onePage: 'Remplir la demande',
    paged: 'Remplir la demande, une page par étape',
    demoNote:
      'Cet exemple existe de deux façons : la première garde tout dans une seule page, la seconde envoie chaque étape au serveur.',
    otherWays: 'Vous préférez sans ordinateur ? Appelez, écrivez ou venez : nous remplissons la demande avec vous.',
  },
  you: {
    heading: 'Qui êtes-vous ?',
    name: 'Votre nom',
    helper: 'Quelqu’un vous aide à remplir ?',
    birth: 'Date de naissance',
    birthNeeded: 'Écrivez le jour, le mois et l’année de votre naissance',
    birthLate: 'Écrivez une date de naissance passée',
    birthWhy: 'L’aide change avec l’âge, et la date évite de vous confondre avec une personne du même nom.',
    file: 'Numéro d’allocataire',
    fileHint: 'Si vous en avez un. 7 chiffres.',
    fileHelp: 'Où trouver ce numéro ?',
    fileTerm: 'numéro d’allocataire',
    words: [
      [
        'numéro d’allocataire',
        'Le numéro que nous donnons à chaque personne ou famille. Il est en haut à gauche de nos lettres, et il a 7 chiffres.',
      ],
    ],
    fileHelpText:
      'En haut à gauche des lettres que nous vous avons déjà envoyées. Si vous ne le trouvez pas, laissez vide : nous le chercherons.',
  },
  /** Words that several questions share. */
  answers: {
    yes: 'Oui',
    no: 'Non',
    other: 'Ma situation n’est pas dans cette liste',
    code: 'Code postal',
    codePattern: 'Écrivez les 5 chiffres du code postal, par exemple 35000',
    town: 'Commune',
    townNeeded: 'Écrivez le nom de la commune',
  },
  home: {
    heading: 'Votre logement',
    tenure: 'Comment êtes-vous logé aujourd’hui ?',
    tenureNeeded: 'Choisissez la réponse la plus proche, ou « Ma situation n’est pas dans cette liste »',
    rent: 'Je paie un loyer',
    loan: 'Je rembourse un prêt pour mon logement',
    hostel: 'Je vis en foyer ou en résidence',
    hosted: 'Quelqu’un m’héberge',
    none: 'Je n’ai pas de logement',
  },
  rent: {
    heading: 'Votre loyer',
    amount: 'Combien payez-vous ?',
    amountHint: 'Loyer et charges ensemble, par exemple 620. À peu près suffit. Laissez vide si vous ne savez pas.',
    landlord: 'À qui payez-vous ce loyer ?',
    landlordWhy: 'Le calcul de l’aide n’est pas le même selon le propriétaire. Nous ne le contactons pas.',
    landlordNeeded: 'Choisissez une réponse. « Je ne sais pas » convient aussi.',
    private: 'À un propriétaire ou à une agence',
    social: 'À un organisme de logement social',
    family: 'À une personne de ma famille',
  },
  loan: {
    heading: 'Votre prêt',
    amount: 'Combien remboursez-vous ?',
    amountHint: 'Par exemple 540. À peu près suffit. Laissez vide si vous ne savez pas.',
  },
  place: {
    heading: 'Où vous écrire',
    reassurance:
      'Vous pouvez demander cette aide sans logement. L’adresse d’une association, de la mairie ou d’un proche convient. Nous y envoyons le courrier de cette demande, rien d’autre.',
    who: 'Association, mairie ou personne',
    whoHint: 'Le nom à écrire sur l’enveloppe.',
    whoNeeded: 'Écrivez le nom de l’association, de la mairie ou de la personne',
    street: 'Numéro et rue',
    help: 'Vous n’avez aucune adresse ?',
    helpText:
      'Appelez-nous : nous cherchons avec vous une association ou une mairie qui garde votre courrier. C’est gratuit.',
  },
  address: {
    heading: 'Votre adresse',
    where: 'Où recevez-vous du courrier ?',
    since: 'Depuis quand vivez-vous là ?',
    sinceWhy: 'L’aide peut commencer le mois de votre arrivée.',
  },
  household: {
    heading: 'Qui vit avec vous ?',
    with: 'Avec qui vivez-vous ?',
    withWhy: 'L’aide dépend du nombre de personnes dans le logement.',
    withNeeded: 'Choisissez la réponse la plus proche, ou « Ma situation n’est pas dans cette liste »',
    alone: 'Je vis sans autre adulte',
    partner: 'Avec mon mari, ma femme ou mon partenaire',
    others: 'Avec d’autres adultes',
    children: 'Des enfants vivent-ils avec vous ?',
    childrenHint: 'Répondez oui aussi s’ils sont là une partie du temps.',
    childrenNeeded: 'Choisissez oui ou non',
  },
  child: {
    heading: 'Enfant {n}',
    name: 'Prénom de l’enfant',
    nameNeeded: 'Écrivez le prénom de l’enfant',
    birth: 'Date de naissance de l’enfant',
    birthNeeded: 'Écrivez le jour, le mois et l’année de naissance de l’enfant',
    birthWhy: 'L’aide change avec l’âge des enfants.',
    more: 'Un autre enfant vit-il avec vous ?',
    moreNeeded: 'Choisissez oui ou non',
    remove: 'Retirer cet enfant',
    removed: 'Cet enfant est retiré de votre demande. Rien n’est perdu.',
    restore: 'Annuler : remettre cet enfant',
  },
  /** An answer opened a screen that the page did not have yet. */
  added: {
    text: '« {step} » est ajouté à la page. Tout ce que vous avez écrit est encore là.',
    link: 'Aller à « {step} »',
  },
  income: {
    heading: 'Vos revenus',
    work: 'Avez-vous reçu de l’argent le mois dernier ?',
    workHint: 'Salaire, allocation, pension, aide d’un proche.',
    workWhy: 'Le montant de l’aide dépend de vos revenus. Nous ne demandons pas de document aujourd’hui.',
    workNeeded: 'Choisissez une réponse. « Je ne sais pas » convient aussi.',
    amount: 'Combien, à peu près ?',
    amountHint: 'Par exemple 850. Laissez vide si vous ne savez pas.',
    story: 'Dites-nous ce qui change d’un mois à l’autre, si c’est le cas',
  },
  reply: {
    heading: 'Comment vous répondre ?',
    how: 'Comment voulez-vous recevoir notre réponse ?',
    howWhy: 'Une réponse qui n’est pas lue fait perdre des droits. Choisissez le moyen le plus sûr pour vous.',
    howNeeded: 'Choisissez comment vous répondre',
    post: 'Par courrier',
    postHint: 'À l’adresse que vous avez donnée.',
    phone: 'Par téléphone, puis par courrier',
    phoneHint: 'Nous appelons du lundi au vendredi. Nous laissons un message si vous ne répondez pas.',
    email: 'Par e-mail, et aussi par courrier',
    emailHint: 'Le courrier part toujours, même si l’e-mail n’arrive pas.',
  },
  phone: {
    heading: 'Votre numéro',
    number: 'Numéro de téléphone',
    numberHint: 'Celui d’un proche convient, si cette personne est d’accord.',
    numberNeeded: 'Écrivez le numéro où vous appeler, ou revenez en arrière et choisissez le courrier',
  },
  email: {
    heading: 'Votre e-mail',
    address: 'Adresse e-mail',
    addressNeeded: 'Écrivez l’adresse e-mail où vous répondre, ou revenez en arrière et choisissez le courrier',
  },
  leave: {
    title: 'Vos réponses sont effacées de cet appareil',
    text: 'Le service ne garde rien de cette visite. L’historique du navigateur et les fichiers téléchargés restent : effacez-les, ou demandez de l’aide à la personne qui vous prête cet appareil.',
  },
  session: {
    extendedTitle: 'Vous restez connecté',
    extended: 'Vos réponses sont gardées jusqu’à {time}. Fermez cette page et continuez dans l’autre.',
    endedTitle: 'Vos réponses gardées ici ont été effacées',
    ended:
      'Deux heures ont passé sans nouvelle page. Ce qui est écrit dans l’autre page y est encore : revenez-y et appuyez sur « Continuer ».',
    lapsed:
      'Deux heures ont passé sans nouvelle page : les réponses gardées ici ont été effacées. Vous pouvez recommencer, ou nous appeler.',
    restarted:
      'Deux heures ont passé sans nouvelle page. Votre dernière page, « {step} », est gardée. Répondez encore à : {missing}.',
  },
  conflict: {
    title: 'Vos réponses ont changé dans une autre fenêtre',
    text: 'Rien n’est perdu. Voici les deux versions de « {step} ». Choisissez celle que nous gardons.',
    here: 'Ce que vous venez d’envoyer',
    kept: 'Ce que nous avons déjà',
    useHere: 'Garder ce que je viens d’envoyer',
    useKept: 'Garder ce que vous avez déjà',
    review: 'Vos réponses ont changé dans une autre fenêtre. Relisez-les ici, puis envoyez.',
  },
  review: {
    heading: 'Vérifiez vos réponses',
    lead: 'Rien n’est encore envoyé.',
    honour:
      'En envoyant, vous déclarez que vos réponses sont vraies, pour autant que vous le savez. Vous avez droit à l’erreur : une réponse fausse se corrige.',
  },
  send: {
    label: 'Envoyer ma demande',
    correct: 'pendant 30 jours, en ligne, par téléphone ou sur place',
    withdraw: 'pendant 30 jours, en ligne, par téléphone ou sur place',
    correction: 'Envoyer mes corrections',
  },
  receipt: {
    title: 'Demande envoyée',
    next: 'Une personne lit votre demande. Nous vous répondons par courrier et par le moyen que vous avez choisi. Sans réponse à la date dite, appelez-nous.',
    file: 'aide-au-logement',
    copy: [
      'Numéro de votre demande : {reference}',
      'Reçue le {date}',
      'Réponse au plus tard le {answerBy}',
      'À corriger ou à retirer jusqu’au {until}',
      'Par téléphone : {phone}',
      'Par courrier : {post}',
    ],
    keep: 'Gardez l’adresse de cette page : elle seule ouvre votre reçu, jusqu’au {date}. Vous pouvez aussi noter le numéro et nous appeler.',
    corrected: 'Corrigée le {date}.',
    answersHeading: 'Vos réponses',
    withdrawnHeading: 'Votre demande est retirée',
    withdrawn: 'Vous l’avez retirée le {date}. Nous ne l’étudions plus.',
    resumeText: 'Vous pouvez la reprendre jusqu’au {date}. Vos réponses sont gardées jusque-là.',
    resume: 'Reprendre ma demande',
  },
  correct: {
    title: 'Corriger mes réponses',
    lead: 'Changez ce que vous voulez, puis envoyez. La nouvelle version remplace l’ancienne. Votre place dans la file ne change pas.',
    withdrawn: 'Reprenez d’abord votre demande, puis corrigez-la.',
  },
  withdraw: {
    title: 'Retirer ma demande',
    text: 'Si vous retirez votre demande, nous arrêtons de l’étudier et vous ne recevez pas d’aide.',
    undo: 'Vous pourrez la reprendre sur la même page jusqu’au {date}, sans rien remplir de nouveau.',
    button: 'Retirer ma demande',
    keep: 'Garder ma demande et revenir au reçu',
  },
  statement: {
    title: 'Accessibilité',
    state:
      'Ce service d’exemple est partiellement conforme au RGAA 4.1 : il n’a pas encore été vérifié par une personne sur tous les critères.',
    tested: 'Des outils le vérifient à chaque changement, dans plusieurs navigateurs, au clavier et sans JavaScript.',
    problem:
      'Une page vous bloque ? Appelez ou écrivez-nous : nous remplissons la demande avec vous, et nous réparons la page.',
    defender:
      'Si vous n’avez pas de réponse de notre part, le Défenseur des droits peut vous aider, gratuitement : 09 69 39 00 00.',
  },
  problems,
  startOver: 'Revenir au début du service',
});

export type Texts = typeof fr;
