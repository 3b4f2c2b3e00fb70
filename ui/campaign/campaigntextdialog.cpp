// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/campaigntextdialog.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include "storage/validation.h"
#include "ui/form.h"

namespace {
constexpr QLatin1StringView titleField("title");
constexpr QLatin1StringView descriptionField("description");
constexpr int descriptionHeight = 200;
constexpr int widthUsual = 560;
}  // namespace

CampaignTextDialog::CampaignTextDialog(Console& console, const Campaign& campaign, QWidget* parent)
    : EditDialog(console, Attempt::changeCampaign, QStringLiteral("campaignText"), parent),
      m_id(campaign.id),
      m_version(campaign.version) {
  setWindowTitle(tr("Change campaign"));
  setSendText(tr("&Save"));
  setMinimumWidth(widthUsual);
  makeFields();
  show(campaign);
}

void CampaignTextDialog::makeFields() {
  m_title = new QLineEdit(form());
  m_title->setObjectName(QStringLiteral("campaignTextTitle"));
  form()->addField(titleField, tr("&Title"), m_title, [this] { return problemAt(titleField); });
  m_description = new QPlainTextEdit(form());
  m_description->setObjectName(QStringLiteral("campaignTextDescription"));
  m_description->setTabChangesFocus(true);
  m_description->setFixedHeight(descriptionHeight);
  form()->addField(descriptionField, tr("&Description (optional)"), m_description,
                   [this] { return problemAt(descriptionField); });
  m_title->setFocus();
}

void CampaignTextDialog::show(const Campaign& campaign) {
  m_title->setText(campaign.title);
  m_description->setPlainText(campaign.description);
}

ChangeCampaign CampaignTextDialog::request() const {
  return {.campaign = m_id,
          .expectedVersion = m_version,
          .title = m_title->text().trimmed(),
          .description = m_description->toPlainText().trimmed()};
}

Action CampaignTextDialog::action() const {
  return request().toAction();
}

std::vector<Error> CampaignTextDialog::problems() const {
  return problemsOf(request());
}

void CampaignTextDialog::readTheirs() {
  console().read<CampaignDetail>(
      this, [id = m_id](Connection& connection) { return campaignDetail(connection, id); },
      [this](const Result<CampaignDetail>& read) {
        if (!read) {
          sayFailed(read.error());
          return;
        }
        const Campaign& theirs = read->campaign;
        const ChangeCampaign mine = request();
        meet({.fields = {{tr("Title"), theirs.title, mine.title},
                         {tr("Description"), theirs.description, mine.description}},
              .fill = [this, theirs] { show(theirs); },
              .adopt = [this, version = theirs.version] { m_version = version; }});
      });
}
