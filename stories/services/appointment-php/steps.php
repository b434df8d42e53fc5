<?php

declare(strict_types=1);

/**
 * What each step asks: the macro of each field with its attributes. One list for the pages, the checks and the review.
 * French texts carry no-break spaces (U+00A0) before : ; ? ! and inside « ».
 */
return [
    'subject' => ['heading' => 'Votre demande', 'fields' => [
        ['macro' => 'radio_group', 'name' => 'subject', 'required' => true,
            'legend' => "De quoi voulez-vous parler\u{a0}?",
            'hint' => 'La réponse la plus proche suffit.',
            'unknown' => 'Je préfère le dire de vive voix',
            'other-situation' => true,
            'error-required' => "Choisissez la réponse la plus proche, ou «\u{a0}Je préfère le dire de vive voix\u{a0}»",
            'options' => [
                ['value' => 'money', 'label' => 'De mon argent, de mes dettes'],
                ['value' => 'home', 'label' => 'De mon logement'],
                ['value' => 'family', 'label' => 'De ma famille'],
                ['value' => 'health', 'label' => 'De ma santé, d’un handicap'],
            ]],
        ['macro' => 'name_field', 'name' => 'person', 'required' => true,
            'legend' => 'Votre nom',
            'why' => 'La personne qui vous reçoit sait ainsi comment vous appeler.'],
    ]],
    'meeting' => ['heading' => "Où et quand\u{a0}?", 'fields' => [
        ['macro' => 'radio_group', 'name' => 'meeting[place]', 'required' => true,
            'legend' => "Où voulez-vous parler\u{a0}?",
            'unknown' => true,
            'error-required' => "Choisissez un lieu. «\u{a0}Je ne sais pas\u{a0}» convient aussi.",
            'options' => [
                ['value' => 'office', 'label' => 'À la Maison de l’exemple', 'hint' => 'Sans marche, à côté de l’arrêt Mairie.'],
                ['value' => 'home', 'label' => 'Chez moi'],
                ['value' => 'phone', 'label' => 'Au téléphone'],
            ]],
        ['macro' => 'date_field', 'name' => 'meeting[from]', 'min' => 'today',
            'legend' => "À partir de quel jour\u{a0}?",
            'hint' => "Laissez vide pour le premier jour possible. Par exemple\u{a0}: 4 12 2026",
            'error-too-early' => 'Écrivez une date à venir, ou laissez vide'],
        ['macro' => 'radio_group', 'name' => 'meeting[moment]', 'required' => true,
            'legend' => "À quel moment de la journée\u{a0}?",
            'error-required' => "Choisissez un moment. «\u{a0}Peu importe\u{a0}» convient aussi.",
            'options' => [
                ['value' => 'morning', 'label' => 'Le matin'],
                ['value' => 'afternoon', 'label' => 'L’après-midi'],
                ['value' => 'any', 'label' => 'Peu importe'],
            ]],
    ]],
    'contact' => [
        'heading' => "Comment vous joindre\u{a0}?",
        'lead' => "Un numéro ou une adresse e-mail\u{a0}: l’un des deux suffit, pour vous dire le jour et l’heure.",
        'fields' => [
            ['macro' => 'phone_field', 'name' => 'contact[phone]', 'label' => 'Numéro de téléphone'],
            ['macro' => 'email_field', 'name' => 'contact[email]', 'label' => 'Adresse e-mail'],
            ['macro' => 'radio_group', 'name' => 'contact[message]', 'required' => true,
                'legend' => "Pouvons-nous laisser un message\u{a0}?",
                'why' => 'D’autres personnes lisent ou écoutent peut-être vos messages.',
                'unknown' => true,
                'error-required' => "Choisissez une réponse. «\u{a0}Je ne sais pas\u{a0}» convient aussi.",
                'options' => [['value' => 'yes', 'label' => 'Oui'], ['value' => 'no', 'label' => 'Non']]],
        ],
    ],
    'review' => ['heading' => 'Vérifiez vos réponses', 'lead' => 'Rien n’est encore envoyé.', 'fields' => []],
];
