// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include "storage/conninfo.h"
#include "ui/card.h"
#include "ui/errortext.h"
#include "ui/form.h"
#include "ui/newpassword.h"
#include "ui/theme.h"

SignInPage::SignInPage(QWidget* parent) : EntrancePage(QStringLiteral("signIn"), {}, {}, parent) {
  auto* const card = new Card({}, this);
  card->body()->setContentsMargins(16, 4, 16, 4);
  card->body()->setSpacing(12);
  card->body()->addWidget(makePlatform());
  m_protection = makeSentence({}, card);
  m_protection->setObjectName(QStringLiteral("signInProtection"));
  card->body()->addWidget(m_protection);
  card->body()->addWidget(makePerson());
  body()->addWidget(card);
  body()->addWidget(makeButtons());
  for (QLineEdit* const field : {m_address, m_serverName, m_login, m_password})
    connect(field, &QLineEdit::returnPressed, this, &SignInPage::signIn);
}

// A field that loses the focus while it goes tells so.
SignInPage::~SignInPage() {
  m_address->disconnect(this);
}

QWidget* SignInPage::makePlatform() {
  m_platform = new QWidget(this);
  auto* const caption = new QLabel(tr("&Platform"), m_platform);
  m_servers = new QComboBox(m_platform);
  m_servers->setObjectName(QStringLiteral("signInServers"));
  m_servers->setAccessibleName(tr("Platform"));
  caption->setBuddy(m_servers);
  m_forget = new QPushButton(tr("&Forget"), m_platform);
  m_forget->setObjectName(QStringLiteral("signInForget"));
  m_forget->setAccessibleName(tr("Forget this platform"));
  m_forget->setToolTip(tr("Takes this platform and its password off this computer's lists"));
  m_newServer = new Form(m_platform);
  m_address = new QLineEdit(m_newServer);
  m_address->setObjectName(QStringLiteral("signInAddress"));
  m_address->setPlaceholderText(QStringLiteral("postgresql://server.example/platform"));
  m_serverName = new QLineEdit(m_newServer);
  m_serverName->setObjectName(QStringLiteral("signInName"));
  m_serverName->setPlaceholderText(tr("As you want to find it in this list"));
  m_newServer->addField(QStringLiteral("uri"), tr("&Address"), m_address,
                        [this] { return addressProblem(); });
  m_newServer->addField(QStringLiteral("name"), tr("&Name (optional)"), m_serverName);
  auto* const row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(m_servers, 1);
  row->addWidget(m_forget);
  auto* const column = new QVBoxLayout(m_platform);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(caption);
  column->addLayout(row);
  column->addSpacing(8);
  column->addWidget(m_newServer);
  connect(m_servers, &QComboBox::currentIndexChanged, this, &SignInPage::showChosen);
  connect(m_forget, &QPushButton::clicked, this,
          [this] { Q_EMIT forgetRequested(m_saved.value(m_servers->currentIndex())); });
  connect(m_address, &QLineEdit::textChanged, this, [this] {
    m_newServer->clearProblems();
    showProtection();
  });
  connect(m_address, &QLineEdit::editingFinished, this, &SignInPage::takeApart);
  return m_platform;
}

QWidget* SignInPage::makePerson() {
  m_person = new Form(this);
  m_login = new QLineEdit(m_person);
  m_login->setObjectName(QStringLiteral("signInLogin"));
  m_login->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
  m_password = makePasswordEdit(QStringLiteral("signInPassword"), m_person);
  m_password->installEventFilter(this);
  m_person->addField(QStringLiteral("login"), tr("&Login"), m_login, [this] {
    return m_login->text().trimmed().isEmpty() ? tr("Enter your login.") : QString();
  });
  m_person->addField(QStringLiteral("password"), tr("Pass&word"), m_password);
  m_capsLock = makeSentence(tr("Caps Lock is on."), m_person);
  m_capsLock->setObjectName(QStringLiteral("signInCapsLock"));
  Theme::setMuted(*m_capsLock);
  m_capsLock->hide();
  m_person->addWidget(m_capsLock);
  m_remember = new QCheckBox(tr("&Remember the password in this computer's keyring"), m_person);
  m_remember->setObjectName(QStringLiteral("signInRemember"));
  m_remember->setAccessibleName(tr("Remember the password in this computer's keyring"));
  m_person->addWidget(m_remember);
  m_keyring = makeSentence({}, m_person);
  m_keyring->setObjectName(QStringLiteral("signInKeyring"));
  Theme::setMuted(*m_keyring);
  m_keyring->hide();
  m_person->addWidget(m_keyring);
  connect(m_login, &QLineEdit::textChanged, m_person, [this] { m_person->clearProblems(); });
  return m_person;
}

QWidget* SignInPage::makeButtons() {
  auto* const buttons = new QWidget(this);
  auto* const send = new QPushButton(tr("&Sign in"), buttons);
  send->setObjectName(QStringLiteral("signInSend"));
  send->setAccessibleName(tr("Sign in"));
  send->setAutoDefault(true);
  Theme::setPrimary(*send);
  connect(send, &QPushButton::clicked, this, &SignInPage::signIn);
  auto* const row = new QHBoxLayout(buttons);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(makeBackButton());
  row->addStretch(1);
  row->addWidget(send);
  return buttons;
}

void SignInPage::showServers(const QList<SavedConnection>& saved, const QString& uri) {
  m_isLocal = false;
  setHead(tr("Sign in"), tr("To a platform that others use too."));
  m_saved = saved;
  const auto here = Conninfo::parse(uri);
  int chosen = saved.isEmpty() || !uri.isEmpty() ? static_cast<int>(saved.size()) : 0;
  {
    const QSignalBlocker quiet(m_servers);
    m_servers->clear();
    for (const SavedConnection& one : saved) {
      if (one.uri == uri) chosen = m_servers->count();
      m_servers->addItem(one.name);
    }
    m_servers->addItem(tr("Another server…"));
    m_servers->setCurrentIndex(chosen);
  }
  m_serverName->clear();
  m_address->setText(isNew() ? uri : QString());
  showChosen();
}

void SignInPage::showLocal(const QString& login) {
  m_isLocal = true;
  setHead(tr("Sign in"), tr("To the platform on this computer."));
  m_platform->hide();
  m_login->setText(login);
  m_password->clear();
  showProtection();
  (login.isEmpty() ? m_login : m_password)->setFocus();
  Q_EMIT passwordWanted({}, login);
}

// Another platform, another person: nothing of the one before stays in the fields.
void SignInPage::showChosen() {
  m_platform->show();
  m_forget->setVisible(!isNew());
  m_newServer->setVisible(isNew());
  const auto info = Conninfo::parse(address());
  m_login->setText(info ? info->user() : QString());
  m_password->clear();
  m_capsLock->hide();
  showProtection();
  if (isNew() && address().isEmpty()) {
    m_address->setFocus();
  } else {
    (m_login->text().isEmpty() ? m_login : m_password)->setFocus();
  }
  if (!isNew()) Q_EMIT passwordWanted(address(), m_login->text());
}

bool SignInPage::isNew() const {
  return m_servers->currentIndex() >= m_saved.size();
}

QString SignInPage::address() const {
  return isNew() ? m_address->text().trimmed() : m_saved[m_servers->currentIndex()].uri;
}

void SignInPage::showProtection() {
  const auto info = Conninfo::parse(m_isLocal ? QStringLiteral("postgresql:///") : address());
  const bool isKnown = info && (m_isLocal || !address().isEmpty());
  QString words;
  if (isKnown && !info->isRemote()) {
    words = tr("The platform is on this computer; nothing goes over the network.");
  } else if (isKnown && info->isProtected()) {
    words = tr("Encrypted, and the server proves its name before anything is sent.");
  } else if (isKnown) {
    words = tr("Not safe: the address says sslmode=%1. Somebody on the way could pretend to be "
               "the server and read along. Take it out of the address.")
                .arg(info->value(QStringLiteral("sslmode")));
  }
  if (isKnown && !m_isLocal && !isNew()) words.prepend(info->display() + QStringLiteral(" · "));
  m_protection->setText(words);
  m_protection->setVisible(!words.isEmpty());
  const bool isWeak = isKnown && !info->isProtected();
  m_protection->setProperty("fieldError", isWeak);
  m_protection->setProperty("muted", !isWeak);
  m_protection->style()->unpolish(m_protection);
  m_protection->style()->polish(m_protection);
}

// An address may come with login and password in it; they belong into their fields.
void SignInPage::takeApart() {
  const auto info = Conninfo::parse(m_address->text().trimmed());
  if (!info) return;
  if (m_login->text().isEmpty()) m_login->setText(info->user());
  if (!info->hasSecret()) return;
  m_password->setText(info->password());
  m_address->setText(info->uri());
}

QString SignInPage::addressProblem() const {
  const QString typed = address();
  if (typed.isEmpty()) return tr("Enter the address of the server.");
  const bool isUri = typed.startsWith(u"postgresql://") || typed.startsWith(u"postgres://");
  const bool isBroken = typed.contains(QChar(u'\0')) || typed.contains(u'\n');
  if (!isUri || isBroken) {
    return tr("An address begins with postgresql:// and goes on with server/platform.");
  }
  const auto parsed = Conninfo::parse(typed);
  if (!parsed) return tr("This address cannot be read: %1").arg(parsed.error().detail);
  if (parsed->host().isEmpty()) return tr("The address names no server.");
  return {};
}

void SignInPage::signIn() {
  if (isBusy()) return;
  if (!m_isLocal && isNew()) {
    takeApart();
    if (!m_newServer->validate()) return;
  }
  if (!m_person->validate()) return;
  SignIn request{.connection = {},
                 .login = m_login->text().trimmed(),
                 .password = m_password->text(),
                 .isRemembered = m_remember->isChecked() && m_remember->isEnabled()};
  if (!m_isLocal) {
    auto info = Conninfo::parse(address());
    if (!info) return showError(errorText(info.error(), Attempt::signIn));
    const QString name =
        isNew() ? m_serverName->text().trimmed() : m_saved[m_servers->currentIndex()].name;
    info->setUser(request.login);
    request.connection = {name.isEmpty() ? info->database() + u'@' + info->host() : name,
                          info->uri()};
  }
  Q_EMIT signInRequested(request);
}

void SignInPage::refuse(const Error& error) {
  const ErrorText text = errorText(error, Attempt::signIn);
  // The server's own words help only where we have none.
  error.refusal == Refusal::none ? showError(text) : showError(text.sentence());
  switch (error.refusal) {
    case Refusal::wrongPassword:
    case Refusal::passwordMissing:
      m_password->selectAll();
      return m_password->setFocus();
    case Refusal::loginLocked:
    case Refusal::notAdmitted:
    case Refusal::noRoleHere:
    case Refusal::unknownCaller:
      m_login->selectAll();
      return m_login->setFocus();
    default:
      if (!m_isLocal) isNew() ? m_address->setFocus() : m_servers->setFocus();
  }
}

void SignInPage::offerPassword(const QString& uri, const QString& password) {
  const bool isWanted = m_isLocal ? uri.isEmpty() : !isNew() && uri == address();
  if (!isWanted || !m_password->text().isEmpty()) return;
  m_password->setText(password);
  m_remember->setChecked(true);
}

void SignInPage::setKeyringProblem(const QString& sentence) {
  m_remember->setChecked(false);
  m_remember->setEnabled(false);
  m_keyring->setText(sentence);
  m_keyring->show();
}

// Qt does not tell the lock's state; a letter typed against Shift does.
bool SignInPage::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto* const key = static_cast<QKeyEvent*>(event);
    const QString text = key->text();
    if (!text.isEmpty() && text[0].isLetter()) {
      const bool isShifted = key->modifiers().testFlag(Qt::ShiftModifier);
      m_capsLock->setVisible(text[0].isUpper() != isShifted &&
                             text[0].toLower() != text[0].toUpper());
    }
  }
  return EntrancePage::eventFilter(watched, event);
}
