// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pledgedialog.h"

#include <algorithm>

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>

#include "storage/validation.h"
#include "ui/campaign/tierchoice.h"
#include "ui/form.h"
#include "ui/moneyedit.h"
#include "ui/personpicker.h"
#include "ui/theme.h"

namespace {

constexpr QLatin1StringView personField("user_id");
constexpr QLatin1StringView tierField("tier_id");
constexpr QLatin1StringView amountField("amount");
constexpr int secondsPerHour = 3'600;

}  // namespace

PledgeDialog::PledgeDialog(Console& console, const CampaignDetail& campaign, QWidget* parent)
    : ActionDialog(console, Attempt::placePledge, QStringLiteral("pledge"), parent),
      m_campaign(campaign) {
  setWindowTitle(tr("Pledge"));
  setSendText(tr("&Pledge"));
  setMinimumWidth(520);
  makeHead();
  makeBacker();
  makeReward();
  makePayment();
  if (!m_picker) m_backer = this->console().person();
  showBalance();
  if (m_backer) readBalance();
  connect(this, &ActionDialog::succeeded, this,
          [this](const Answer& answer) { Q_EMIT placed(answer, sentenceOf(answer)); });
  connect(&this->console(), &Console::changed, this, &PledgeDialog::follow);
  (m_picker ? static_cast<QWidget*>(m_picker) : m_tiers)->setFocus();
}

void PledgeDialog::makeHead() {
  auto* const head = new QLabel(m_campaign.campaign.title, form());
  head->setObjectName(QStringLiteral("pledgeCampaign"));
  head->setTextFormat(Qt::PlainText);
  head->setWordWrap(true);
  QFont bold = head->font();
  bold.setBold(true);
  head->setFont(bold);
  form()->addWidget(head);
}

void PledgeDialog::makeBacker() {
  if (console().isStaff()) {
    m_picker = new PersonPicker(console(), form());
    m_picker->setObjectName(QStringLiteral("pledgeBacker"));
    form()->addField(personField, tr("&Backer"), m_picker, [this] {
      return m_picker->person() ? problemAt(personField) : m_picker->problem();
    });
    connect(m_picker, &PersonPicker::personChanged, this, &PledgeDialog::backerChosen);
  }
  m_balance = new QLabel(form());
  m_balance->setObjectName(QStringLiteral("pledgeBalance"));
  m_balance->setTextFormat(Qt::PlainText);
  Theme::setMuted(*m_balance);
  form()->addWidget(m_balance);
}

void PledgeDialog::makeReward() {
  m_tiers = new TierChoice(console().currency(), form());
  m_tiers->setObjectName(QStringLiteral("pledgeTiers"));
  m_tiers->setTiers(m_campaign.tiers);
  form()->addField(tierField, tr("&Reward"), m_tiers, [this] { return problemAt(tierField); });
  connect(m_tiers, &TierChoice::chosenChanged, this, &PledgeDialog::rewardChosen);
  m_amount = new MoneyEdit(console().currency(), form());
  m_amount->setObjectName(QStringLiteral("pledgeAmount"));
  m_amount->setLimits(console().platform().pledgeMin, console().platform().pledgeMax);
  form()->addField(amountField, tr("&Amount"), m_amount, [this] {
    return m_amount->isAcceptable() ? problemAt(amountField) : m_amount->problem();
  });
  // A complaint about what was there before only confuses.
  connect(m_amount, &QLineEdit::textEdited, form(),
          [this] { form()->setProblem(amountField, {}); });
}

void PledgeDialog::makePayment() {
  const qint64 hours = console().platform().pendingHoldSeconds / secondsPerHour;
  m_payNow = new QRadioButton(tr("Pay &now from the wallet"), form());
  m_payNow->setObjectName(QStringLiteral("pledgePayNow"));
  m_payNow->setAccessibleName(tr("Pay now from the wallet"));
  m_payNow->setChecked(true);
  m_hold = new QRadioButton(
      tr("&Hold the place for %1 hours; it is paid later").arg(formatCount(hours)), form());
  m_hold->setObjectName(QStringLiteral("pledgeHold"));
  m_hold->setAccessibleName(tr("Hold the place, pay later"));
  m_anonymous = new QCheckBox(m_picker ? tr("&Do not show the backer's name to the public")
                                       : tr("&Do not show my name, not to the creator either"),
                              form());
  m_anonymous->setObjectName(QStringLiteral("pledgeAnonymous"));
  m_anonymous->setAccessibleName(tr("Anonymous"));
  form()->addWidget(m_payNow);
  form()->addWidget(m_hold);
  form()->addWidget(m_anonymous);
  connect(m_hold, &QRadioButton::toggled, form(), [this] { form()->setProblem(amountField, {}); });
}

PlacePledge PledgeDialog::request() const {
  return {.user = m_backer ? m_backer->id : UserId{},
          .campaign = m_campaign.campaign.id,
          .tier = m_tiers->chosen(),
          .amount = m_amount->amount().value_or(Money{}),
          .payNow = m_payNow->isChecked(),
          .anonymous = m_anonymous->isChecked()};
}

std::optional<Tier> PledgeDialog::tier() const {
  const auto& tiers = m_campaign.tiers;
  const auto found =
      std::ranges::find_if(tiers, [this](const Tier& t) { return t.id == m_tiers->chosen(); });
  return found == tiers.end() ? std::nullopt : std::optional(*found);
}

Action PledgeDialog::action() const {
  return request().toAction();
}

std::vector<Error> PledgeDialog::problems() const {
  // What only the picker knows: nobody is chosen, so no balance can be too small.
  const Money balance = m_backer ? m_backer->balance : moneyMax;
  std::vector<Error> found =
      problemsOf(request(), console().platform(), m_campaign.campaign, tier(), balance);
  if (m_backer && !m_backer->active) {
    found.push_back({.kind = ErrorKind::rejected,
                     .refusal = Refusal::userInactive,
                     .facts = {{QStringLiteral("field"), personField}}});
  }
  return found;
}

void PledgeDialog::backerChosen() {
  m_backer = m_picker->person();
  form()->setProblem(personField, {});
  showBalance();
  if (m_backer) readBalance();
}

// The price is proposed, unless the person wrote an amount of their own.
void PledgeDialog::rewardChosen() {
  form()->setProblem(tierField, {});
  const std::optional<Tier> chosen = tier();
  const auto typed = m_amount->amount();
  const bool isOwn = typed.has_value() && *typed != m_proposed;
  if (!chosen || (isOwn && *typed >= chosen->price)) return;
  m_proposed = chosen->price;
  m_amount->setAmount(m_proposed);
  form()->setProblem(amountField, {});
}

void PledgeDialog::readBalance() {
  const UserId id = m_backer->id;
  console().read<std::optional<Person>>(
      this, [id](Connection& connection) { return person(connection, id); },
      [this, id](const Result<std::optional<Person>>& read) {
        if (!m_backer || m_backer->id != id || !read || !*read) return;
        m_backer = **read;
        showBalance();
      });
}

void PledgeDialog::showBalance() {
  const QString balance =
      m_backer ? formatMoney(m_backer->balance, console().currency()) : QStringLiteral("–");
  m_balance->setText(tr("Wallet: %1").arg(balance));
}

void PledgeDialog::readCampaign() {
  console().read<CampaignDetail>(
      this,
      [id = m_campaign.campaign.id](Connection& connection) {
        return campaignDetail(connection, id);
      },
      [this](const Result<CampaignDetail>& read) {
        if (!read) return;
        m_campaign = *read;
        m_tiers->setTiers(m_campaign.tiers);
      });
}

void PledgeDialog::follow(const LogChanges& changes) {
  if (changes.concern(m_campaign.campaign.id)) {
    readCampaign();
  }
  if (m_backer && changes.concern(m_backer->id)) {
    readBalance();
  }
}

// Sold out, closed, or spent meanwhile: what the dialog shows is older than that.
void PledgeDialog::refused(const Error& error) {
  ActionDialog::refused(error);
  readCampaign();
  if (m_backer) readBalance();
}

QString PledgeDialog::sentenceOf(const Answer& answer) const {
  const Currency currency = console().currency();
  const QString amount = formatMoney(answer.money("amount"), currency);
  const QString name = m_backer ? m_backer->name : QString();
  if (answer.json.value(QLatin1StringView("status")).toString() == u"confirmed") {
    const QString before = formatMoney(answer.money("balance") + answer.money("amount"), currency);
    const QString after = formatMoney(answer.money("balance"), currency);
    return m_picker
               ? tr("%1 pledged %2. Wallet before: %3, now: %4.").arg(name, amount, before, after)
               : tr("You pledged %1. Wallet before: %2, now: %3.").arg(amount, before, after);
  }
  const QString balance = formatMoney(m_backer ? m_backer->balance : Money{}, currency);
  return m_picker ? tr("%1 promised %2; the place is held until it is paid. No money moved, the "
                       "wallet holds %3.")
                        .arg(name, amount, balance)
                  : tr("You promised %1; the place is held until you pay. No money moved, your "
                       "wallet holds %2.")
                        .arg(amount, balance);
}
