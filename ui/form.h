// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QWidget>

class FieldError;
class QVBoxLayout;
struct ErrorText;

// Fields one below the other, each with its label above (long words of other languages fit) and its
// problem below. Knows fields by the name of the argument that they fill, so that a refusal finds
// its field. Owns its fields.
class Form final : public QWidget {
  Q_OBJECT

 public:
  // Says what is wrong with a field, in words; empty: nothing.
  using Check = std::function<QString()>;

  explicit Form(QWidget* parent = nullptr);

  // `name` is the argument ("amount"), and the field's objectName if it has none. The label's
  // words become the field's accessible name.
  FieldError* addField(const QString& name, const QString& label, QWidget* field, Check check = {});
  // A field that does not apply now is neither seen nor checked.
  void setFieldVisible(const QString& name, bool isVisible);
  // A widget across the form (a note, a check box with its own words).
  void addWidget(QWidget* widget);

  // Runs every check and shows what it says; focuses the first field with a problem.
  bool validate();
  void setProblem(const QString& name, const QString& problem);
  void clearProblems();
  // Shows a refusal at its field. False where it names none of ours: say it in a banner.
  bool showError(const ErrorText& error);

 private:
  struct Field {
    QString name;
    QWidget* caption;
    FieldError* error;
    Check check;
    bool isVisible = true;
  };

  [[nodiscard]] bool focusFirstProblem();

  QVBoxLayout* m_rows = nullptr;
  QList<Field> m_fields;
};
