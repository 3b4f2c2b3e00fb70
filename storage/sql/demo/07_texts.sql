-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What campaigns say of themselves, by language.
CREATE UNLOGGED TABLE groundswell.demo_texts AS
SELECT t.*
FROM (VALUES
  ('en', ARRAY[
      'We have worked on this in {place} for two years, in evenings and on weekends. What is missing'
      ' is the money for material, and that is what this campaign is for.',
      'It began as an idea between friends in {place}. Since then {name} has built a prototype, found'
      ' a workshop and asked for three offers. With your pledge we can start next month.',
      'Nobody here does this for a living. Every amount goes into the project; we publish what we'
      ' spend, to the cent, once a month.'],
    'Every stage is listed under the milestones. If the goal is not reached, all of it goes back to you.',
    ARRAY['Thank you', 'Early bird', 'The complete set', 'Signed edition', 'A day with us'],
    ARRAY['Your name on our page of thanks.', 'The same for less, for those who decide early.',
      'Everything we make, delivered to your door.', 'Numbered and signed by all of us.',
      'Come to {place}, see how it is made, stay for dinner.'],
    ARRAY['Material ordered', 'Workshop rented', 'First edition paid', 'A second edition']),
  ('de', ARRAY[
      'Seit zwei Jahren arbeiten wir in {place} daran, abends und an den Wochenenden. Was fehlt, ist'
      ' das Geld für das Material; dafür ist diese Kampagne da.',
      'Angefangen hat es mit einer Idee unter Freunden in {place}. Inzwischen hat {name} ein Muster'
      ' gebaut, eine Werkstatt gefunden und drei Angebote eingeholt.',
      'Niemand von uns verdient daran. Jeder Betrag fließt in das Vorhaben; einmal im Monat'
      ' veröffentlichen wir auf den Cent genau, was wir ausgegeben haben.'],
    'Die Abschnitte stehen bei den Meilensteinen. Wird das Ziel verfehlt, bekommt ihr alles zurück.',
    ARRAY['Dankeschön', 'Frühbucherrabatt', 'Das Gesamtpaket', 'Handsignierte Sonderausgabe',
      'Ein Tag mit uns'],
    ARRAY['Euer Name auf unserer Dankseite.', 'Dasselbe für weniger, für alle Schnellentschlossenen.',
      'Alles, was wir machen, bis an die Haustür.', 'Nummeriert und von allen unterschrieben.',
      'Kommt nach {place}, schaut zu und bleibt zum Abendessen.'],
    ARRAY['Material bestellt', 'Werkstatt gemietet', 'Erste Auflage bezahlt', 'Eine zweite Auflage']),
  ('fr', ARRAY[
      'Depuis deux ans nous y travaillons à {place}, le soir et le week-end. Il manque l''argent pour'
      ' le matériel ; c''est à cela que sert cette campagne.',
      'Tout a commencé entre amis à {place}. Depuis, {name} a construit un prototype et trouvé un'
      ' atelier. Avec votre soutien, nous commençons le mois prochain.'],
    'Les étapes figurent parmi les jalons. Si l''objectif n''est pas atteint, tout vous est rendu.',
    ARRAY['Merci', 'Les premiers arrivés', 'La collection complète', 'Édition signée',
      'Une journée avec nous'],
    ARRAY['Votre nom sur notre page de remerciements.', 'La même chose pour moins cher.',
      'Tout ce que nous faisons, livré chez vous.', 'Numérotée et signée par nous tous.',
      'Venez à {place}, regardez, restez dîner.'],
    ARRAY['Matériel commandé', 'Atelier loué', 'Première édition payée', 'Une deuxième édition']),
  ('es', ARRAY[
      'Llevamos dos años trabajando en esto en {place}, por las tardes y los fines de semana. Falta el'
      ' dinero para el material, y para eso es esta campaña.',
      'Empezó como una idea entre amigos en {place}. Desde entonces {name} ha construido un prototipo'
      ' y ha encontrado un taller. Con tu ayuda empezamos el mes que viene.'],
    'Cada etapa figura entre los hitos. Si no se alcanza la meta, se te devuelve todo.',
    ARRAY['Gracias', 'Los primeros', 'El conjunto completo', 'Edición firmada', 'Un día con nosotros'],
    ARRAY['Tu nombre en nuestra página de agradecimientos.', 'Lo mismo por menos.',
      'Todo lo que hacemos, en tu casa.', 'Numerada y firmada por todos.',
      'Ven a {place}, mira cómo se hace y quédate a cenar.'],
    ARRAY['Material pedido', 'Taller alquilado', 'Primera edición pagada', 'Una segunda edición'])
) t (language, stories, promise, tier_titles, tier_descriptions, milestone_titles)
