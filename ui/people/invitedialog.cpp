// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/invitedialog.h"

#include <QLabel>
#include <QLineEdit>

#include "storage/password.h"
#include "storage/validation.h"
#include "ui/choicebar.h"
#include "ui/form.h"
#include "ui/people/groupchoice.h"
#include "ui/personpicker.h"
#include "ui/theme.h"

namespace {

constexpr QLatin1StringView nameField("name");
constexpr QLatin1StringView emailField("email");
constexpr QLatin1StringView personField("user_id");
constexpr QLatin1StringView loginField("login");
constexpr QLatin1StringView groupsField("groups");
constexpr QLatin1StringView newPerson("new");
constexpr QLatin1StringView knownPerson("known");
constexpr int loginCharactersMax = 39;

// "Zoë Müller-Lüdenscheidt" becomes "zoe.muller-ludenscheidt"; nothing where no letter is Latin.
QString loginFor(const QString& name) {
  static const std::pair<char16_t, QLatin1StringView> letters[] = {
      {u'ß', QLatin1StringView("ss")}, {u'æ', QLatin1StringView("ae")},
      {u'œ', QLatin1StringView("oe")}, {u'ø', QLatin1StringView("o")},
      {u'ł', QLatin1StringView("l")},  {u'đ', QLatin1StringView("d")},
      {u'ð', QLatin1StringView("d")},  {u'þ', QLatin1StringView("th")}};
  QString plain = name.toLower().normalized(QString::NormalizationForm_KD).simplified();
  for (const auto& [letter, words] : letters)
    plain.replace(QChar(letter), words);
  QString login;
  for (const QChar c : std::as_const(plain)) {
    const bool isLetter = c >= u'a' && c <= u'z';
    const bool isInside = (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' || c == u' ';
    if (isLetter || (isInside && !login.isEmpty())) login += c == u' ' ? QChar(u'.') : c;
  }
  login.truncate(loginCharactersMax);
  return login;
}

}  // namespace

InviteDialog::InviteDialog(Console& console, const std::optional<PersonAccess>& known,
                           QWidget* parent)
    : ActionDialog(console, Attempt::invitePerson, QStringLiteral("invite"), parent),
      m_known(known),
      m_password(randomPassword()) {
  setWindowTitle(known ? tr("Give access") : tr("Invite"));
  setMinimumWidth(640);
  setSendText(known ? tr("&Give access") : tr("&Invite"));
  if (known) {
    makeHead(*known);
  } else {
    makeWho();
  }
  makeLogin();
  makeGroups();
  auto* const note = new QLabel(
      tr("A first password is made up and shown to you once, when this is done."), form());
  note->setTextFormat(Qt::PlainText);
  note->setWordWrap(true);
  Theme::setMuted(*note);
  form()->addWidget(note);
  connect(this, &ActionDialog::succeeded, this, [this](const Answer& answer) {
    Q_EMIT handedOver(answer.id<UserId>("user_id"),
                      answer.json.value(QLatin1StringView("name")).toString(),
                      answer.json.value(QLatin1StringView("login")).toString(), m_password);
  });
  if (known) {
    proposeLogin(known->login, known->name);
    (m_login->isReadOnly() ? static_cast<QWidget*>(m_groups) : m_login)->setFocus();
  } else {
    whoChosen();
    m_personName->setFocus();
  }
}

void InviteDialog::makeHead(const PersonAccess& known) {
  auto* const head = new QLabel(known.name + QStringLiteral(" · ") + known.email, form());
  head->setObjectName(QStringLiteral("invitePersonHead"));
  head->setTextFormat(Qt::PlainText);
  head->setWordWrap(true);
  head->setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
  QFont bold = head->font();
  bold.setBold(true);
  head->setFont(bold);
  form()->addWidget(head);
}

void InviteDialog::makeWho() {
  m_who = new ChoiceBar(tr("Who"), form());
  m_who->setObjectName(QStringLiteral("inviteWho"));
  m_who->setCompact();
  m_who->addChoice(newPerson, tr("Somebody new"));
  m_who->addChoice(knownPerson, tr("A person who is known here"));
  form()->addWidget(m_who);
  m_personName = new QLineEdit(form());
  m_personName->setObjectName(QStringLiteral("inviteName"));
  form()->addField(nameField, tr("&Name"), m_personName, [this] { return problemAt(nameField); });
  m_email = new QLineEdit(form());
  m_email->setObjectName(QStringLiteral("inviteEmail"));
  m_email->setPlaceholderText(QStringLiteral("name@example.org"));
  form()->addField(emailField, tr("&E-mail address"), m_email,
                   [this] { return problemAt(emailField); });
  m_picker = new PersonPicker(console(), form());
  m_picker->setObjectName(QStringLiteral("invitePerson"));
  form()->addField(personField, tr("&Person"), m_picker, [this] {
    return m_picker->person() ? problemAt(personField) : m_picker->problem();
  });
  connect(m_who, &ChoiceBar::chosenChanged, this, &InviteDialog::whoChosen);
  connect(m_personName, &QLineEdit::textEdited, this,
          [this](const QString& name) { proposeLogin({}, name); });
  connect(m_picker, &PersonPicker::personChanged, this, &InviteDialog::personChosen);
}

void InviteDialog::makeLogin() {
  m_login = new QLineEdit(form());
  m_login->setObjectName(QStringLiteral("inviteLogin"));
  form()->addField(loginField, tr("&Login (stays for good)"), m_login,
                   [this] { return problemAt(loginField); });
  connect(m_login, &QLineEdit::textEdited, form(), [this] { form()->setProblem(loginField, {}); });
}

void InviteDialog::makeGroups() {
  m_groups = new GroupChoice(QStringLiteral("inviteGroups"), form());
  form()->addField(groupsField, tr("&Roles"), m_groups, [this] { return problemAt(groupsField); });
  connect(m_groups, &GroupChoice::groupsChanged, form(),
          [this] { form()->setProblem(groupsField, {}); });
}

bool InviteDialog::isAboutSomebodyNew() const {
  return m_who && m_who->chosen() == newPerson;
}

void InviteDialog::whoChosen() {
  const bool isNew = isAboutSomebodyNew();
  form()->setFieldVisible(nameField, isNew);
  form()->setFieldVisible(emailField, isNew);
  form()->setFieldVisible(personField, !isNew);
  if (isNew) {
    proposeLogin({}, m_personName->text());
  } else {
    personChosen();
  }
}

void InviteDialog::personChosen() {
  const auto& person = m_picker->person();
  form()->setProblem(personField, {});
  proposeLogin(person ? person->login : QString(), person ? person->name : QString());
}

void InviteDialog::proposeLogin(const QString& login, const QString& name) {
  const bool isGiven = !login.isEmpty();
  const bool isOwn = m_login->text() != m_proposed;
  m_login->setReadOnly(isGiven);
  m_proposed = isGiven ? login : loginFor(name);
  if (isGiven || !isOwn) m_login->setText(m_proposed);
  form()->setProblem(loginField, {});
}

InvitePerson InviteDialog::request() const {
  InvitePerson request{
      .login = m_login->text().trimmed(), .groups = m_groups->groups(), .verifier = {}};
  if (m_known) {
    request.user = m_known->user;
  } else if (isAboutSomebodyNew()) {
    request.name = m_personName->text().trimmed();
    request.email = m_email->text().trimmed();
  } else {
    request.user = m_picker->person() ? m_picker->person()->id : UserId{};
  }
  return request;
}

Action InviteDialog::action() const {
  InvitePerson complete = request();
  complete.verifier = scramVerifier(m_password);
  return complete.toAction();
}

std::vector<Error> InviteDialog::problems() const {
  return problemsOf(request());
}
