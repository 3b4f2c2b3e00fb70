-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What campaigns are called, by category and language; {place} and {name} are filled in.
CREATE UNLOGGED TABLE groundswell.demo_titles AS
SELECT row_number() OVER () - 1 AS place, t.*
FROM (VALUES
  ('Music', 'en', 'The {place} Sessions: a live album'),
  ('Music', 'en', '{name} Quartet, the debut record on vinyl'),
  ('Music', 'de', 'Neue Orgelpfeifen für die Stadtkirche in {place}'),
  ('Music', 'fr', 'Un premier album pour la chorale de {place}'),
  ('Film', 'en', 'Last Ferry to {place}, a short film'),
  ('Film', 'de', 'Dokumentarfilm: Ein Jahr im Stellwerk {place}'),
  ('Film', 'es', 'El último cine de {place}: un documental'),
  ('Games', 'en', 'Harbour Masters of {place}: a board game for two to five'),
  ('Games', 'de', 'Kartenspiel „Straßenbahn {place}“, zweite Auflage'),
  ('Games', 'en', 'Lanterns over {place}: a cooperative puzzle adventure'),
  ('Publishing', 'en', 'Ninety recipes from the night markets of {place}'),
  ('Publishing', 'de', 'Bildband: Die vergessenen Bahnhöfe rund um {place}'),
  ('Publishing', 'fr', 'Contes des deux rives, un livre illustré par {name}'),
  ('Technology', 'en', 'Open weather stations for every school in {place}'),
  ('Technology', 'de', 'Freie Messgeräte für Feinstaub, gebaut in {place}'),
  ('Technology', 'en', 'A repairable radio, designed by {name}'),
  ('Food', 'en', 'A neighbourhood bakery for {place}'),
  ('Food', 'es', 'Huerto y cocina comunitaria en {place}'),
  ('Food', 'de', 'Genossenschaftliche Käserei {place}: der Reifekeller'),
  ('Community', 'en', 'A playground that everyone in {place} can use'),
  ('Community', 'de', 'Wiederinbetriebnahme des denkmalgeschützten Freiwilligenfeuerwehrgerätehauses'
    ' als Nachbarschaftsbegegnungszentrum mit Lastenfahrradverleih in {place}'),
  ('Community', 'fr', 'La bibliothèque ambulante de {place}'),
  ('Environment', 'en', 'A thousand trees along the river in {place}'),
  ('Environment', 'de', 'Streuobstwiesenpflegegemeinschaft {place}: Mähwerk, Apfelpresse und'
    ' Unterstellmöglichkeit für die Landschaftspflegegerätschaften'),
  ('Environment', 'es', 'Limpiar la ría de {place} con barcos de vela'),
  ('Theatre', 'en', 'The {name} Company brings Chekhov to {place}'),
  ('Theatre', 'de', 'Figurentheater {name}: eine Wanderbühne für {place}'),
  ('Theatre', 'fr', 'Un théâtre de rue pour les enfants de {place}'),
  ('Design', 'en', 'Lamps from old harbour rope, made in {place}'),
  ('Design', 'de', 'Sitzmöbelmanufaktur {name}: ein Hocker fürs Leben'),
  ('Photography', 'en', 'Faces of {place}: portraits of a changing town'),
  ('Photography', 'de', 'Großformatfotografie auf Glas: Dunkelkammer {place}'),
  ('Sport', 'en', 'Floodlights for the women''s football club of {place}'),
  ('Sport', 'de', 'Boulderhalle {place}: Kletterwandneugestaltungs- und'
    ' Barrierefreiheitsverbesserungsvorhaben des Alpenvereins')
) t (category, language, title)
