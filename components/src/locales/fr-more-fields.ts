import { registerMessages, type MoreFieldMessages } from './registry.js';

/** The words of the fields for one kind of answer, for a page that has fields alone. They come beside `fr-fields.js`. */
export const frMoreFields: MoreFieldMessages = {
  'error.number.required': 'Écrivez un nombre : {label}',
  'error.number.notANumber': 'Écrivez le nombre en chiffres, par exemple 12 : {label}',
  'error.number.ambiguous': 'Écrivez {whole} ou {decimal}, selon le nombre que vous voulez dire : {label}',
  'error.number.wholeNumber': 'Écrivez un nombre entier, sans virgule : {label}',
  'error.number.tooManyDecimals.one': 'Écrivez {count} seul chiffre après la virgule : {label}',
  'error.number.tooManyDecimals.other': 'Écrivez {count} chiffres au plus après la virgule : {label}',
  'error.number.tooLow': 'Écrivez le nombre {limit} ou un nombre plus grand : {label}',
  'error.number.tooHigh': 'Écrivez le nombre {limit} ou un nombre plus petit : {label}',
  'error.amount.required': 'Écrivez la somme : {label}',
  'error.amount.notANumber': 'Écrivez la somme en chiffres, par exemple {example} : {label}',
  'error.amount.ambiguous': 'Écrivez {whole} ou {decimal}, selon la somme que vous voulez dire : {label}',
  'error.amount.wholeNumber': 'Écrivez la somme sans virgule : {label}',
  'error.amount.tooManyDecimals.one': 'Écrivez la somme avec {count} seul chiffre après la virgule : {label}',
  'error.amount.tooManyDecimals.other': 'Écrivez la somme avec {count} chiffres au plus après la virgule : {label}',
  'error.amount.tooLow': 'Écrivez la somme de {limit} ou une somme plus grande : {label}',
  'error.amount.tooHigh': 'Écrivez la somme de {limit} ou une somme plus petite : {label}',
  'error.email.required': 'Écrivez votre adresse e-mail : {label}',
  'error.email.at': 'Ajoutez le signe @, comme dans nom@exemple.fr : {label}',
  'error.email.form': 'Écrivez une seule adresse e-mail, en entier, par exemple nom@exemple.fr : {label}',
  'email.suggestion': 'Est-ce plutôt {suggestion} ?',
  'email.take': 'Prendre l’adresse {suggestion}',
  'error.phone.required': 'Écrivez un numéro de téléphone : {label}',
  'error.phone.form':
    'Écrivez le numéro en chiffres, par exemple 06 39 98 12 34. Pour un numéro d’un autre pays, commencez par + et le code du pays : {label}',
  'error.phone.tooShort':
    'Ajoutez les chiffres qui manquent. Vous en avez écrit {count}, un numéro français en a 10 : {label}',
  'error.phone.tooLong':
    'Écrivez 10 chiffres (vous en avez écrit {count}). Pour un numéro d’un autre pays, commencez par + : {label}',
  'error.name.required': 'Écrivez le nom : {label}',
  'error.password.required': 'Choisissez un mot de passe : {label}',
  'error.password.tooShort':
    'Choisissez un mot de passe de {limit} caractères ou plus (vous en avez écrit {length}) : {label}',
  'password.rule.minlength.one': '{count} caractère ou plus',
  'password.rule.minlength.other': '{count} caractères ou plus',
  'password.met': 'fait',
  'password.unmet': 'à faire',
  'error.iban.required': 'Écrivez l’IBAN, qui est sur votre RIB : {label}',
  'error.iban.start':
    'Commencez par les 2 lettres et les 2 chiffres de l’IBAN, par exemple FR76. Ils sont sur votre RIB : {label}',
  'error.iban.country':
    'Vérifiez les 2 premières lettres : {country} n’est pas un pays de la zone SEPA. Pour un compte en France, écrivez FR : {label}',
  'error.iban.character':
    'Remplacez le signe « {character} » par une lettre ou un chiffre, comme sur votre RIB : {label}',
  'error.iban.length': 'Écrivez {expected} caractères, comme sur votre RIB (vous en avez écrit {count}) : {label}',
  'error.iban.check': 'Comparez chaque caractère avec votre RIB, un caractère est différent : {label}',
  'error.nir.required': 'Écrivez le numéro de sécurité sociale, qui est sur la carte Vitale : {label}',
  'error.nir.character':
    'Remplacez « {character} » par un chiffre. Seules les lettres de 2A et 2B (Corse) restent : {label}',
  'error.nir.length':
    'Écrivez 13 chiffres, ou 15 avec la clé, comme sur la carte Vitale (vous en avez écrit {count}) : {label}',
  'error.nir.lengthWithKey': 'Écrivez 15 chiffres, comme sur la carte Vitale (vous en avez écrit {count}) : {label}',
  'error.nir.keyMissing':
    'Ajoutez les 2 derniers chiffres, la clé. Ils sont sur la carte Vitale ou l’attestation de droits : {label}',
  'error.nir.sex': 'Vérifiez le premier chiffre, par exemple 1 ou 2, sur la carte Vitale : {label}',
  'error.nir.month': 'Vérifiez les chiffres 4 et 5, le mois de naissance, sur la carte Vitale : {label}',
  'error.nir.department': 'Vérifiez les chiffres 6 et 7, le département de naissance, sur la carte Vitale : {label}',
  'error.nir.key':
    'Comparez chaque chiffre avec la carte Vitale ou l’attestation de droits, un chiffre est différent : {label}',
  'error.company.required':
    'Écrivez le numéro de l’entreprise, qui est sur une facture ou sur l’avis de situation Insee : {label}',
  'error.company.character': 'Remplacez « {character} » par un chiffre : {label}',
  'error.company.siren': 'Écrivez les 9 chiffres du SIREN (vous en avez écrit {count}) : {label}',
  'error.company.siret':
    'Écrivez les 14 chiffres du SIRET (vous en avez écrit {count}). Ils sont sur une facture ou sur l’avis de situation Insee : {label}',
  'error.company.either':
    'Écrivez les 9 chiffres du SIREN ou les 14 chiffres du SIRET (vous en avez écrit {count}) : {label}',
  'error.company.check':
    'Comparez chaque chiffre avec une facture ou l’avis de situation Insee, un chiffre est différent : {label}',
  'error.reference.required': 'Écrivez le numéro, qui est sur le courrier ou l’avis reçu : {label}',
  'error.reference.short':
    'Écrivez {expected} caractères, comme sur le courrier (vous en avez écrit {count}) : {label}',
  'error.reference.long':
    'Écrivez seulement {expected} caractères, comme sur le courrier (vous en avez écrit {count}) : {label}',
  'error.reference.digit': 'Écrivez un chiffre à la place de « {character} », en position {position} : {label}',
  'error.reference.letter':
    'Écrivez une lettre de A à Z à la place de « {character} », en position {position} : {label}',
  'error.reference.either':
    'Écrivez un chiffre ou une lettre à la place de « {character} », en position {position} : {label}',
  'person.given': 'Prénom',
  'person.family': 'Nom de famille',
  'person.the.given': 'le prénom',
  'person.the.family': 'le nom de famille',
  'error.person.required': 'Écrivez le prénom et le nom de famille : {label}',
  'error.person.missing': 'Ajoutez {parts} : {label}',
  'address.street': 'Numéro, rue, bâtiment',
  'address.postcode': 'Code postal',
  'address.town': 'Ville ou commune',
  'address.country': 'Pays',
  'address.the.street': 'le numéro et la rue',
  'address.the.postcode': 'le code postal',
  'address.the.town': 'la ville ou commune',
  'address.the.country': 'le pays',
  'address.none': 'Je n’ai pas d’adresse fixe',
  'address.where': 'Où pouvons-nous vous écrire ? (une association, un CCAS, un proche)',
  'address.search': 'Chercher cette adresse',
  'address.searching': 'Recherche en cours.',
  'address.start': 'Écrivez d’abord le début de l’adresse.',
  'address.found.one': '{count} adresse trouvée. Choisissez-la si elle est juste, ou écrivez l’adresse vous-même.',
  'address.found.other': '{count} adresses trouvées. Choisissez la vôtre, ou écrivez l’adresse vous-même.',
  'address.notFound': 'Aucune adresse trouvée. Écrivez l’adresse vous-même.',
  'address.failed': 'La recherche ne répond pas pour le moment. Écrivez l’adresse vous-même.',
  'address.taken': 'L’adresse est écrite. Vérifiez-la, et changez ce qu’il faut.',
  'error.address.required': 'Écrivez l’adresse : {label}',
  'error.address.requiredOrNone': 'Écrivez l’adresse, ou cochez « {option} » : {label}',
  'error.address.missing': 'Ajoutez {parts} : {label}',
  'error.address.postcode': 'Écrivez le code postal avec 5 chiffres, par exemple 34000 : {label}',
  'error.address.corsica': 'Écrivez le code postal avec 5 chiffres. En Corse, il commence par 20 : {label}',
  'error.address.where':
    'Écrivez une adresse où vous recevez votre courrier, par exemple celle d’une association : {label}',
  'declaration.meaning': 'En cochant, vous dites : mes réponses sont vraies, autant que je le sache aujourd’hui.',
  'declaration.mistake':
    'Une erreur de bonne foi n’est pas une fraude. Si vous en voyez une plus tard, dites-le nous : vous pourrez la corriger.',
  'repeat.add': 'Ajouter une autre réponse',
  'repeat.min': 'Il faut au moins {count} réponses dans cette liste.',
  'repeat.max': 'Cette liste est pleine : {count} réponses au plus. S’il vous en faut plus, contactez-nous.',
};

registerMessages('fr', frMoreFields);
