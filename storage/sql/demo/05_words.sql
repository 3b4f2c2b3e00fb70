-- SPDX-FileCopyrightText: 2026 Groundswell developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Names of people and places, one row.
CREATE UNLOGGED TABLE groundswell.demo_words AS
SELECT
  '{Anna,Ben,Clara,David,Elif,Felix,Greta,Hannes,Ida,Jonas,Katharina,Lukas,Mia,Noah,Olga,Paul,
    Ronja,Samuel,Theresa,Ulrich,Valentina,Wolfgang,Yara,Zoe,Aisha,Björn,Chiara,Dariusz,Émilie,
    François,Giulia,Hugo,Inés,Jürgen,Kacper,Léa,Matteo,Nadia,Oscar,Priya,Quentin,Rosa,Søren,Tomasz,
    Ursula,Viktor,Wanda,Xavier,Yusuf,Zuzana,Amara,Bartosz,Camille,Dmitri,Eleni,Finn,Gabriela,Henrik,
    Isabel,Jakub,Kofi,Lucía,Magda,Nikolai,Oriol,Petra,Rafael,Sofia,Thijs,Ümit}'::text[]
    AS first_names,
  '{Adler,Baumann,Castillo,Dubois,Eriksen,Fischer,García,Hoffmann,Ivanova,Jansen,Kowalski,Lehmann,
    Moreau,Nowak,Okafor,Petersen,Quint,Rossi,Schneider,Tanaka,Ullrich,Vogel,Wagner,Yıldız,Zimmermann,
    Albrecht,Bianchi,Çelik,Dvořák,Engel,Ferrari,Großmann,Hernández,Iqbal,Jung,Keller,Lindqvist,Müller,
    Nguyen,Osei,Papadopoulos,Richter,Sánchez,Thompson,Urban,Vasquez,Weiß,Xu,Young,Ziegler,Andersen,
    Brandt,Conti,Demir,Evans,Fontaine,Greco,Holm,Igel,Jäger,Kaya,Lopez,Martin,Neumann,Oliveira,Pfeiffer,
    Reuter,Sommer,Tremblay,Van Dijk,Wieczorek}'::text[] AS last_names,
  '{Leipzig,Görlitz,Tübingen,Bremerhaven,Weimar,Potsdam,Konstanz,Freiburg,Graz,Linz,Basel,Lyon,Nantes,
    Toulouse,Lille,Porto,Braga,Sevilla,Bilbao,Valencia,Bologna,Torino,Palermo,Gdańsk,Kraków,Brno,
    Ljubljana,Zagreb,Utrecht,Ghent,Aarhus,Malmö,Bergen,Tampere,Tartu,Kaunas,Bristol,Leeds,Galway,Cork}'
    ::text[] AS places
