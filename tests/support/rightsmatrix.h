// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QMap>
#include <QStringList>

#include "storage/error.h"

class RawSession;

// Who may do what on a platform, as one readable text: what the catalogue grants to each role on
// every database, schema, table, view, column and sequence; which rows each role sees; and what
// each function answers to each role, with the own ids and with somebody else's.
// Makes its own people on the platform (one a role, and two others) and leaves them there.
class RightsMatrix final {
 public:
  struct Place {
    QString superuserUri;
    QString rolePrefix;
    QString database;
    std::function<QString(const QString& login)> uri;
  };
  explicit RightsMatrix(Place place);

  [[nodiscard]] QString text() const;
  // The part of it about functions, with sessions that begin with some statements of their own.
  [[nodiscard]] QString functions(const QString& prelude = {}) const;
  // $user, $campaign, $tier, $milestone and $pledge (pending) in an SQL text become those of the
  // person of a group, or of "other"; $other is a campaign of a third person.
  [[nodiscard]] QString filled(const QString& sql, const QString& whose) const;
  // Its login in one of the groups, or in none: "nobody".
  [[nodiscard]] QString login(const QString& role) const { return role + u'_' + m_place.database; }

 private:
  // The ids that a call is made with, by the words in it.
  using Things = QMap<QString, QString>;

  void makePerson(const QString& role);
  [[nodiscard]] Things thingsOf(const QString& role) const;

  [[nodiscard]] QString places() const;
  [[nodiscard]] QString relations() const;
  [[nodiscard]] QString rowsSeen() const;
  [[nodiscard]] QString answers(RawSession& session, const QString& function,
                                const QString& role) const;

  [[nodiscard]] QStringList column(const QString& sql) const;
  [[nodiscard]] QString roles() const;
  [[nodiscard]] static QString outcomeOf(const Error& error);
  [[nodiscard]] static QString heading();
  [[nodiscard]] static QString line(const QString& name, const QStringList& cells);

  Place m_place;
  QString m_verifier;
  QMap<QString, Things> m_things;
};
