// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

class QGridLayout;
class QPushButton;
class QTextEdit;
struct TextPart;

// One thing that was edited here and saved by somebody else meanwhile, as the fields show it.
struct MeanwhileField {
  QString caption;
  QString theirs;
  QString mine;
};

// Somebody else saved a newer version while a dialog was open: theirs beside mine, what differs
// marked, and the choice between the two. Fields that say the same are not shown. GUI thread only.
class MeanwhilePanel final : public QWidget {
  Q_OBJECT

 public:
  explicit MeanwhilePanel(QWidget* parent = nullptr);

  void show(const std::vector<MeanwhileField>& fields);

 Q_SIGNALS:
  void theirsTaken();
  void mineKept();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] QTextEdit* makeText(const QString& name, const QString& accessibleName,
                                    const std::vector<TextPart>& parts);
  [[nodiscard]] int heightFor(qsizetype characters) const;
  void fill();

  std::vector<MeanwhileField> m_fields;
  QWidget* m_texts = nullptr;
  QPushButton* m_take = nullptr;
  QPushButton* m_keep = nullptr;
};
