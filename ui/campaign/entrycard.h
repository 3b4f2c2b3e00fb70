// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/card.h"

class QAction;
class QPushButton;

// A card of a few entries (rewards, milestones), each with its words and, for who may, buttons to
// change and remove it. Owns what it shows; knows entries by their number.
class EntryCard final : public Card {
  Q_OBJECT

 public:
  struct Entry {
    qint64 id = 0;
    QString title = {};
    QString value = {};        // at the right of the title
    QString note = {};         // below it
    QString description = {};  // plain text, below that
    bool isDone = false;       // a milestone that was reached
    bool isOver = false;       // nothing is left of it
    bool mayRemove = false;

    friend bool operator==(const Entry&, const Entry&) = default;
  };

  // name begins the objectNames: tierAdd, tierChange4, tierRemove4.
  EntryCard(const QString& name, const QString& title, const QString& empty, const QString& addText,
            QWidget* parent = nullptr);

  // Nothing is made anew where nothing changed; the focus stays where it was.
  void setEntries(const std::vector<Entry>& entries, bool mayChange);

 Q_SIGNALS:
  void addRequested();
  void changeRequested(qint64 id);
  void removeRequested(qint64 id);

 private:
  void rebuild();
  [[nodiscard]] QWidget* makeRow(const Entry& entry);
  [[nodiscard]] QWidget* makeButtons(const Entry& entry);

  QString m_name;
  QString m_empty;
  std::vector<Entry> m_entries;
  bool m_mayChange = false;
  QWidget* m_rows = nullptr;
  QPushButton* m_add = nullptr;
};
