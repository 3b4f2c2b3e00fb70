// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/banner.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;
struct ErrorText;

// A page before the console: which platform, as whom. A column in the middle with a head, a banner,
// what the page itself puts into body(), and at the foot what is being waited for. Starts nothing
// itself. GUI thread only.
class EntrancePage : public QWidget {
  Q_OBJECT

 public:
  [[nodiscard]] bool isBusy() const { return m_isBusy; }

 public Q_SLOTS:
  // What is happening, in words; nothing can be chosen meanwhile.
  void showBusy(const QString& text);
  // The choice is open again; whatever was said before is gone.
  void showChoice();
  // It did not work: why, and what to do next. The choice is open again.
  void showError(const QString& sentence);
  void showError(const ErrorText& text);
  // Something to know before choosing.
  void say(Banner::Kind kind, const QString& sentence);

 Q_SIGNALS:
  // To the page before; by Escape or a button of makeBackButton().
  void backRequested();

 protected:
  // `name` begins the objectNames of what is inside ("welcome").
  EntrancePage(const QString& name, const QString& title, const QString& sentence, QWidget* parent);

  [[nodiscard]] const QString& name() const { return m_name; }
  [[nodiscard]] QVBoxLayout* body() const { return m_body; }
  void setHead(const QString& title, const QString& sentence);
  [[nodiscard]] QWidget* makeBackButton();
  // Plain words that wrap.
  [[nodiscard]] static QLabel* makeSentence(const QString& text, QWidget* parent);

  void keyPressEvent(QKeyEvent* event) override;
  // Passwords are not kept behind other pages and the console.
  void hideEvent(QHideEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeHead();
  [[nodiscard]] QWidget* makeProgress();
  void setBusy(bool isBusy);

  QString m_name;
  bool m_isBusy = false;
  QLabel* m_title = nullptr;
  QLabel* m_sentence = nullptr;
  QScrollArea* m_scroll = nullptr;
  Banner* m_banner = nullptr;
  QWidget* m_inside = nullptr;
  QVBoxLayout* m_body = nullptr;
  QLabel* m_doing = nullptr;
  QWidget* m_progress = nullptr;
  QPointer<QWidget> m_focused;  // before the choice was closed
};
