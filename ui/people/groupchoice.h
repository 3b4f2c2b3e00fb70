// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>
#include <QWidget>

class QCheckBox;

// What a person may do here, as boxes to tick, each with a line that says what it opens. Owns its
// boxes; GUI thread only.
class GroupChoice final : public QWidget {
  Q_OBJECT

 public:
  // name begins the boxes' objectNames: name + "_staff".
  explicit GroupChoice(const QString& name, QWidget* parent = nullptr);

  void setGroups(const QStringList& groups);
  [[nodiscard]] QStringList groups() const;

 Q_SIGNALS:
  void groupsChanged();

 private:
  struct Box {
    QString group;
    QCheckBox* box;
  };

  std::vector<Box> m_boxes;
};
