// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QWidget>

// Makes its content when it is first seen: most tabs of most pages never are, and each costs the
// page's opening a few milliseconds and a query or two. Then it is as if it had been there from the
// beginning: in the order of Tab, with the columns that were kept. Lives in the GUI thread.
class LateWidget final : public QWidget {
  Q_OBJECT

 public:
  using Make = std::function<QWidget*(QWidget* parent)>;

  // make: the content as a child of the widget it is given; called once at most.
  LateWidget(Make make, QWidget* parent);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  Make m_make;
};
