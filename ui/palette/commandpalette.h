// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QFrame>
#include <QPointer>

#include "models/finder.h"
#include "ui/palette/paletteentry.h"
#include "ui/palette/paletterecent.h"

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;
class QTimer;

// One field that finds everything: type part of a room's or action's name, of a campaign or a
// person, or paste an address. Arrows, Enter and Escape work in the field, which keeps the focus;
// so does the mouse. Campaigns and people are looked for on the server a moment later; only the
// answer to the newest question counts. A card over the window, which owns it. GUI thread.
class CommandPalette final : public QFrame {
  Q_OBJECT

 public:
  static constexpr int searchDelayMs = 200;

  explicit CommandPalette(QWidget* window);

  // None: only what the window knows is found.
  void setFinder(Finder finder) { m_finder = std::move(finder); }
  [[nodiscard]] PaletteRecent& recent() { return m_recent; }

  // With what can be gone to and done now; rooms before actions.
  void open(std::vector<PaletteEntry> entries);
  void dismiss();

 Q_SIGNALS:
  void addressChosen(const PageAddress& address);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void makeList();
  void typed();
  void ask();
  void answered(const Result<std::vector<Found>>& found);
  void offer();
  void offerRecent();
  void offerAddress(const QString& text);
  void offerMatching(const QString& text);
  void add(const PaletteEntry& entry);
  void say(const QString& sentence);
  void place();
  void moveBy(int rows);
  void choose(int row);

  Finder m_finder;
  PaletteRecent m_recent;
  std::vector<PaletteEntry> m_entries;  // what the window knows
  std::vector<PaletteEntry> m_found;    // what the server knows of what is typed
  std::vector<PaletteEntry> m_offered;  // the lines shown that can be chosen
  QString m_failure;                    // why the server said nothing
  QLineEdit* m_field = nullptr;
  QListView* m_list = nullptr;
  QLabel* m_hint = nullptr;
  QStandardItemModel* m_lines = nullptr;
  QTimer* m_delay = nullptr;
  QPointer<QWidget> m_before;  // had the focus
  quint64 m_question = 0;      // an answer to an older one is dropped
  bool m_isAsking = false;
  bool m_choosesOnAnswer = false;  // Enter came before the answer did
};
