import type { Say } from '../config/words.js';

/** The ways to reach a person that the stories share. */
export const channels = (
  say: Say,
): string => `  <pp-channel type="phone" number="0 800 00 00 00" cost="${say('gratuit', 'free')}"
    hours="${say('du lundi au vendredi, de 9 h à 17 h 30', 'Monday to Friday, from 9:00 to 17:30')}"></pp-channel>
  <pp-channel type="visit" address="${say('Mairie, 2 rue de la Mairie, 35000 Rennes', 'Town hall, 2 rue de la Mairie, 35000 Rennes')}"
    hours="${say('le mardi, de 9 h à 12 h', 'on Tuesday, from 9:00 to 12:00')}"></pp-channel>
  <pp-channel type="post" address="Aide au logement, BP 12, 35000 Rennes"></pp-channel>
  <pp-channel type="relay" label="${say('En langue des signes', 'In sign language')}" href="https://relay.example/" address="${say('Appeler par le relais en ligne', 'Call through the online relay')}"></pp-channel>`;
