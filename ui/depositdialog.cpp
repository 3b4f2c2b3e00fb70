// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depositdialog.h"

#include <algorithm>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "storage/validation.h"
#include "ui/banner.h"
#include "ui/card.h"
#include "ui/errortext.h"
#include "ui/form.h"
#include "ui/moneyedit.h"
#include "ui/personpicker.h"
#include "ui/theme.h"

namespace {

const QString personField = QStringLiteral("user_id");
const QString amountField = QStringLiteral("amount");
const QString referenceField = QStringLiteral("reference");
const QString reasonField = QStringLiteral("reason");

constexpr int widthUsual = 480;

}  // namespace

DepositDialog::DepositDialog(Console& console, Movement movement,
                             const std::optional<Person>& person, QWidget* parent)
    : QDialog(parent), m_console(console), m_movement(movement) {
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(isDeposit() ? tr("Deposit") : tr("Withdraw"));
  const QString prefix = isDeposit() ? QStringLiteral("deposit") : QStringLiteral("withdraw");
  setObjectName(prefix + QStringLiteral("Dialog"));
  m_banner = new Banner(this);
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(20, 20, 20, 16);
  column->setSpacing(16);
  column->addWidget(m_banner);
  column->addWidget(makeForm(prefix));
  column->addWidget(makeDone(prefix));
  column->addStretch(1);
  column->addWidget(makeButtons(prefix));
  setMinimumWidth(widthUsual);
  showStep(false);

  connect(m_person, &PersonPicker::personChanged, this, &DepositDialog::personChosen);
  connect(&m_console.worker(), &Worker::outcomeLearned, this, &DepositDialog::learned);
  connect(&m_console, &Console::changed, this, [this](const LogChanges& changes) {
    const auto& chosen = m_person->person();
    if (chosen && changes.concern(chosen->id)) {
      readBalance();
    }
  });
  if (person) m_person->setPerson(*person);
  showBalance();
  (person ? static_cast<QWidget*>(m_amount) : m_person)->setFocus();
}

QWidget* DepositDialog::makeForm(const QString& prefix) {
  m_form = new Form(this);
  m_person = new PersonPicker(m_console, m_form);
  m_person->setObjectName(prefix + QStringLiteral("Person"));
  m_form->addField(personField, tr("&Person"), m_person, [this] {
    return m_person->person() ? problemAt(personField) : m_person->problem();
  });
  m_balanceNote = new QLabel(m_form);
  m_balanceNote->setObjectName(prefix + QStringLiteral("Balance"));
  m_balanceNote->setTextFormat(Qt::PlainText);
  Theme::setMuted(*m_balanceNote);
  m_form->addWidget(m_balanceNote);

  m_amount = new MoneyEdit(m_console.currency(), m_form);
  m_amount->setObjectName(prefix + QStringLiteral("Amount"));
  m_form->addField(amountField, tr("&Amount"), m_amount, [this] { return amountProblem(); });
  m_reference = new QLineEdit(m_form);
  m_reference->setObjectName(prefix + QStringLiteral("Reference"));
  m_reference->setPlaceholderText(isDeposit() ? tr("As on the bank statement; used once only")
                                              : tr("As on the bank statement"));
  m_form->addField(referenceField, tr("Bank &reference (optional)"), m_reference,
                   [this] { return problemAt(referenceField); });
  m_reason = new QLineEdit(m_form);
  m_reason->setObjectName(prefix + QStringLiteral("Reason"));
  m_reason->setPlaceholderText(tr("Why, for whoever reads the books later"));
  m_form->addField(reasonField, tr("Reaso&n (optional)"), m_reason,
                   [this] { return problemAt(reasonField); });

  const std::pair<QLineEdit*, QString> fields[] = {{m_person, personField},
                                                   {m_amount, amountField},
                                                   {m_reference, referenceField},
                                                   {m_reason, reasonField}};
  for (const auto& [field, name] : fields) {
    // A complaint about what was there before only confuses.
    connect(field, &QLineEdit::textChanged, m_form,
            [this, field = name] { m_form->setProblem(field, {}); });
  }
  return m_form;
}

// The three amounts below one another, as one adds them up on paper.
QWidget* DepositDialog::makeDone(const QString& prefix) {
  m_done = new QWidget(this);
  m_done->setObjectName(prefix + QStringLiteral("Done"));
  m_doneSentence = new QLabel(m_done);
  m_doneSentence->setObjectName(prefix + QStringLiteral("Sentence"));
  m_doneSentence->setTextFormat(Qt::PlainText);
  m_doneSentence->setWordWrap(true);
  auto* const card = new Card({}, m_done);
  auto* const sum = new QGridLayout;
  sum->setVerticalSpacing(8);
  const auto add = [&](const QString& caption, const char* name) {
    auto* const what = new QLabel(caption, card);
    Theme::setMuted(*what);
    auto* const amount = new QLabel(card);
    amount->setObjectName(prefix + QLatin1StringView(name));
    amount->setAccessibleName(caption);
    amount->setTextFormat(Qt::PlainText);
    const int row = sum->rowCount();
    sum->addWidget(what, row, 0);
    sum->addWidget(amount, row, 1, Qt::AlignRight);
    return amount;
  };
  m_before = add(tr("Balance before"), "Before");
  m_moved = add(isDeposit() ? tr("Deposited") : tr("Withdrawn"), "Moved");
  m_after = add(tr("Balance now"), "After");
  QFont big = m_after->font();
  big.setPointSizeF(big.pointSizeF() * 1.4);
  big.setWeight(QFont::Medium);
  m_after->setFont(big);
  card->body()->addLayout(sum);
  auto* const column = new QVBoxLayout(m_done);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(16);
  column->addWidget(m_doneSentence);
  column->addWidget(card);
  return m_done;
}

QWidget* DepositDialog::makeButtons(const QString& prefix) {
  auto* const bar = new QWidget(this);
  auto* const row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  row->addStretch();
  const auto make = [&](const QString& text, const char* name) {
    auto* const button = new QPushButton(text, bar);
    button->setObjectName(prefix + QLatin1StringView(name));
    button->setAccessibleName(QString(text).remove(u'&'));
    row->addWidget(button);
    return button;
  };
  m_another = make(isDeposit() ? tr("Another &deposit") : tr("Another with&drawal"), "Another");
  m_cancel = make(tr("&Cancel"), "Cancel");
  m_send = make(isDeposit() ? tr("&Deposit") : tr("With&draw"), "Send");
  m_close = make(tr("&Close"), "Close");
  Theme::setPrimary(*m_send);
  Theme::setPrimary(*m_close);
  m_send->setDefault(true);
  connect(m_send, &QPushButton::clicked, this, &DepositDialog::send);
  connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
  connect(m_another, &QPushButton::clicked, this, &DepositDialog::startAnew);
  return bar;
}

Action DepositDialog::action() const {
  const UserId user = m_person->person() ? m_person->person()->id : UserId{};
  const Money amount = m_amount->amount().value_or(Money{});
  const QString reference = m_reference->text().trimmed();
  const QString reason = m_reason->text().trimmed();
  if (isDeposit()) return Deposit{user, amount, reference, reason}.toAction();
  return Withdraw{user, amount, reference, reason}.toAction();
}

std::vector<Error> DepositDialog::problems() const {
  const auto& person = m_person->person();
  const UserId user = person ? person->id : UserId{};
  const Money amount = m_amount->amount().value_or(Money{});
  const QString reference = m_reference->text().trimmed();
  const QString reason = m_reason->text().trimmed();
  std::vector<Error> found = isDeposit()
                                 ? problemsOf(Deposit{user, amount, reference, reason})
                                 : problemsOf(Withdraw{user, amount, reference, reason}, m_balance);
  if (person && !person->active) {
    found.push_back({.kind = ErrorKind::rejected,
                     .refusal = Refusal::userInactive,
                     .facts = {{QStringLiteral("field"), personField}}});
  }
  return found;
}

QString DepositDialog::problemAt(const QString& field) const {
  for (const Error& problem : problems()) {
    if (problem.facts.value(QLatin1StringView("field")).toString() == field) return words(problem);
  }
  return {};
}

// What cannot be read as an amount has no number that a rule could look at.
QString DepositDialog::amountProblem() const {
  const QString typed = m_amount->problem();
  return typed.isEmpty() ? problemAt(amountField) : typed;
}

QString DepositDialog::words(const Error& error) const {
  const Attempt attempt = isDeposit() ? Attempt::deposit : Attempt::withdraw;
  return errorText(error, attempt, m_console.currency()).atField();
}

void DepositDialog::personChosen() {
  if (m_person->person()) {
    m_balance = m_person->person()->balance;
    readBalance();
  }
  showBalance();
}

// What the list found may be older than the wallet.
void DepositDialog::readBalance() {
  const UserId user = m_person->person()->id;
  m_console.read<std::optional<Person>>(
      this, [user](Connection& connection) { return person(connection, user); },
      [this, user](const Result<std::optional<Person>>& read) {
        const auto& chosen = m_person->person();
        if (!chosen || chosen->id != user || !read || !*read) return;
        m_balance = (*read)->balance;
        showBalance();
      });
}

void DepositDialog::showBalance() {
  const QString balance =
      m_person->person() ? formatMoney(m_balance, m_console.currency()) : QStringLiteral("–");
  m_balanceNote->setText(tr("Balance: %1").arg(balance));
}

void DepositDialog::send() {
  m_banner->dismiss();
  if (!m_sent.isNull() || !m_form->validate()) return;
  const Action action = this->action();
  m_sent = action.requestId;
  m_receiver = *m_person->person();
  setBusy(true);
  m_console.worker().act(this, action, [this](const Result<Answer>& answer) { answered(answer); });
}

void DepositDialog::setBusy(bool isBusy) {
  if (isBusy) m_focused = focusWidget();
  m_form->setEnabled(!isBusy);
  m_send->setEnabled(!isBusy);
  m_cancel->setText(isBusy ? tr("&Close") : tr("&Cancel"));
  if (!isBusy && m_focused) m_focused->setFocus();
}

void DepositDialog::answered(const Result<Answer>& answer) {
  if (answer) {
    m_sent = {};
    showDone(*answer);
  } else if (answer.error().kind == ErrorKind::outcomeUnknown) {
    // Nothing may be sent again before it is known; learned() comes when it is.
    const Attempt attempt = isDeposit() ? Attempt::deposit : Attempt::withdraw;
    m_banner->say(Banner::Kind::warning, errorText(answer.error(), attempt).sentence());
  } else {
    m_sent = {};
    setBusy(false);
    showRefused(answer.error());
  }
}

void DepositDialog::learned(const Action& action, bool wasDone, const Answer& answer) {
  if (action.requestId != m_sent) return;
  m_sent = {};
  if (wasDone) {
    showDone(answer);
    return;
  }
  setBusy(false);
  m_banner->say(Banner::Kind::warning,
                tr("It was not done, and it never will be. Send it again if you still want it."));
}

void DepositDialog::showRefused(const Error& error) {
  const Attempt attempt = isDeposit() ? Attempt::deposit : Attempt::withdraw;
  const ErrorText text = errorText(error, attempt, m_console.currency());
  if (!m_form->showError(text)) {
    m_banner->say(Banner::Kind::error, text.sentence());
  } else if (error.refusal == Refusal::insufficientFunds) {
    readBalance();
  }
}

void DepositDialog::showDone(const Answer& answer) {
  const Money before = answer.money("balance_before");
  const Money after = answer.money("balance");
  const Currency currency = m_console.currency();
  const QString amount = formatMoney(answer.money("amount"), currency);
  m_banner->dismiss();
  m_doneSentence->setText(
      (isDeposit() ? tr("%1 came into the wallet of %2.") : tr("%1 left the wallet of %2."))
          .arg(amount, m_receiver.name));
  m_before->setText(formatMoney(before, currency));
  m_moved->setText((isDeposit() ? QStringLiteral("+%1") : QStringLiteral("−%1")).arg(amount));
  m_after->setText(formatMoney(after, currency));
  m_balance = after;
  showStep(true);
  m_close->setDefault(true);
  m_close->setFocus();
  Q_EMIT moneyMoved(m_receiver.id, before, after);
}

void DepositDialog::startAnew() {
  m_form->clearProblems();
  m_amount->clear();
  m_reference->clear();
  m_reason->clear();
  showStep(false);
  m_send->setDefault(true);
  setBusy(false);
  showBalance();
  m_person->setFocus();
  m_person->selectAll();
}

// The form or what came of it, with the buttons that belong to it.
void DepositDialog::showStep(bool isDone) {
  for (QWidget* widget : std::initializer_list<QWidget*>{m_form, m_cancel, m_send})
    widget->setVisible(!isDone);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_done, m_another, m_close})
    widget->setVisible(isDone);
  adjustSize();
}
