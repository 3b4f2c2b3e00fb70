// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class Banner;
class FieldError;
class QLabel;
class QLineEdit;
class QPushButton;
struct ErrorText;

// The first start: which platform shall it be? Offers the demo, a platform on this computer, and a
// server by its URI; then says what is happening, or why it did not work. Starts nothing itself.
// GUI thread only.
class WelcomePage final : public QWidget {
  Q_OBJECT

 public:
  explicit WelcomePage(QWidget* parent = nullptr);

  [[nodiscard]] QString uri() const;
  void setUri(const QString& uri);
  [[nodiscard]] bool isBusy() const { return m_isBusy; }

 public Q_SLOTS:
  // What is happening, in words; nothing can be chosen meanwhile.
  void showBusy(const QString& text);
  // The choice is open again; whatever was said before is gone.
  void showChoice();
  // It did not work: why, and what to do next. The choice is open again.
  void showError(const QString& sentence);
  void showError(const ErrorText& text);

 Q_SIGNALS:
  void demoRequested();
  void localRequested();
  // A URI that libpq can read; whether anybody answers there is not known.
  void connectRequested(const QString& uri);

 private:
  [[nodiscard]] QWidget* makeHead();
  [[nodiscard]] QWidget* makeChoice(const QString& name, const QString& title,
                                    const QString& description, const QString& button);
  void addServer(QWidget* choice);
  [[nodiscard]] QWidget* makeProgress();
  void connectToServer();
  [[nodiscard]] QString problem() const;
  void setBusy(bool isBusy);

  bool m_isBusy = false;
  Banner* m_banner = nullptr;
  QLineEdit* m_uri = nullptr;
  FieldError* m_uriProblem = nullptr;
  QLabel* m_doing = nullptr;
  QWidget* m_progress = nullptr;
  QWidget* m_focused = nullptr;  // before the choice was closed
  QList<QWidget*> m_choices;
  QPushButton* m_demo = nullptr;
  QPushButton* m_local = nullptr;
  QPushButton* m_connect = nullptr;
};
