// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/savedfilterdialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/filters/savedfilters.h"
#include "ui/form.h"
#include "ui/theme.h"

namespace {
constexpr int leastWidth = 380;
}

SavedFilterDialog::SavedFilterDialog(const SavedFilters& filters, QWidget* parent)
    : QDialog(parent), m_form(new Form(this)), m_name(new QLineEdit(this)) {
  setObjectName(QStringLiteral("savedFilterDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Save these filters"));
  setMinimumWidth(leastWidth);
  m_name->setObjectName(QStringLiteral("savedFilterName"));
  m_name->setMaxLength(int(SavedFilters::nameMax));
  m_form->addField(QStringLiteral("name"), tr("&Name"), m_name,
                   [this, &filters] { return filters.problem(m_name->text()); });
  auto* const buttons = new QDialogButtonBox(this);
  QPushButton* const save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
  QPushButton* const cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
  save->setObjectName(QStringLiteral("savedFilterSave"));
  save->setAccessibleName(tr("Save"));
  save->setDefault(true);
  cancel->setObjectName(QStringLiteral("savedFilterCancel"));
  cancel->setAccessibleName(tr("Cancel"));
  Theme::setPrimary(*save);
  connect(buttons, &QDialogButtonBox::accepted, this, &SavedFilterDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &SavedFilterDialog::reject);
  auto* const column = new QVBoxLayout(this);
  column->setSpacing(16);
  column->addWidget(m_form);
  column->addWidget(buttons);
  m_name->setFocus();
}

void SavedFilterDialog::accept() {
  if (!m_form->validate()) return;
  Q_EMIT named(m_name->text().trimmed());
  QDialog::accept();
}
