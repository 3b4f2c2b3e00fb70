// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcomepage.h"

#include <utility>

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "storage/conninfo.h"
#include "ui/banner.h"
#include "ui/card.h"
#include "ui/errortext.h"
#include "ui/fielderror.h"
#include "ui/theme.h"

namespace {

constexpr int columnWidth = 640;
constexpr int buttonWidth = 132;
constexpr int iconSize = 56;

QLabel* makeSentence(const QString& text, QWidget* parent) {
  auto* const label = new QLabel(text, parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

}  // namespace

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("welcomePage"));
  m_banner = new Banner(this);
  m_banner->setObjectName(QStringLiteral("welcomeBanner"));
  auto* const middle = new QWidget(this);
  middle->setMaximumWidth(columnWidth);
  auto* const column = new QVBoxLayout(middle);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(makeHead());
  column->addWidget(m_banner);
  QWidget* const demo = makeChoice(
      QStringLiteral("Demo"), tr("Look around first"),
      tr("A demo platform on this computer, with people, campaigns and pledges that are made up. "
         "Nothing in it is real, and it can be thrown away."),
      tr("&Try the demo"));
  QWidget* const local = makeChoice(
      QStringLiteral("Local"), tr("Start a platform of your own"),
      tr("An empty platform on this computer. Everything it needs is set up for you; the data "
         "stay here."),
      tr("&Start here"));
  QWidget* const server = makeChoice(
      QStringLiteral("Connect"), tr("Connect to a server"),
      tr("A platform that others use too. Whoever runs it gave you the address."), tr("&Connect"));
  addServer(server);
  for (QWidget* choice : {demo, local, server})
    column->addWidget(choice);
  column->addWidget(makeProgress());
  m_choices = {demo, local, server};
  m_demo = findChild<QPushButton*>(QStringLiteral("welcomeDemo"));
  m_local = findChild<QPushButton*>(QStringLiteral("welcomeLocal"));
  m_connect = findChild<QPushButton*>(QStringLiteral("welcomeConnect"));
  Theme::setPrimary(*m_demo);
  connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
  connect(m_local, &QPushButton::clicked, this, &WelcomePage::localRequested);
  connect(m_connect, &QPushButton::clicked, this, &WelcomePage::connectToServer);

  auto* const row = new QHBoxLayout;
  row->addStretch(1);
  row->addWidget(middle, 100);
  row->addStretch(1);
  auto* const outer = new QVBoxLayout(this);
  outer->setContentsMargins(24, 24, 24, 24);
  outer->addStretch(2);
  outer->addLayout(row);
  outer->addStretch(3);
  setFocusProxy(m_demo);
}

QWidget* WelcomePage::makeHead() {
  auto* const head = new QWidget(this);
  auto* const icon = new QLabel(head);
  icon->setPixmap(QIcon(QStringLiteral(":/icons/groundswell.svg")).pixmap(iconSize, iconSize));
  icon->setFixedSize(iconSize, iconSize);
  auto* const title = new QLabel(tr("Welcome to Groundswell"), head);
  QFont big = title->font();
  big.setPointSizeF(big.pointSizeF() * 2);
  big.setWeight(QFont::Medium);
  title->setFont(big);
  QLabel* const sentence = makeSentence(tr("Which platform do you want to work with?"), head);
  Theme::setMuted(*sentence);
  auto* const words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(title);
  words->addWidget(sentence);
  auto* const row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 0, 12);
  row->setSpacing(16);
  row->addWidget(icon);
  row->addLayout(words, 1);
  return head;
}

QWidget* WelcomePage::makeChoice(const QString& name, const QString& title,
                                 const QString& description, const QString& button) {
  auto* const card = new Card({}, this);
  card->setObjectName(QStringLiteral("welcome%1Card").arg(name));
  card->setAccessibleName(title);
  auto* const caption = new QLabel(title, card);
  QFont bold = caption->font();
  bold.setBold(true);
  caption->setFont(bold);
  QLabel* const words = makeSentence(description, card);
  Theme::setMuted(*words);
  auto* const press = new QPushButton(button, card);
  press->setObjectName(QStringLiteral("welcome") + name);
  press->setAccessibleName(QString(button).remove(u'&'));
  press->setAccessibleDescription(description);
  press->setMinimumWidth(buttonWidth);
  press->setAutoDefault(true);
  auto* const left = new QVBoxLayout;
  left->setSpacing(4);
  left->addWidget(caption);
  left->addWidget(words);
  auto* const row = new QHBoxLayout;
  row->setObjectName(QStringLiteral("welcome%1Row").arg(name));
  row->setContentsMargins(4, 4, 4, 4);
  row->setSpacing(16);
  row->addLayout(left, 1);
  row->addWidget(press, 0, Qt::AlignVCenter);
  card->body()->addLayout(row);
  return card;
}

// The address goes below the words, over the whole card.
void WelcomePage::addServer(QWidget* choice) {
  auto* const card = static_cast<Card*>(choice);
  m_uri = new QLineEdit(card);
  m_uri->setObjectName(QStringLiteral("welcomeUri"));
  m_uri->setAccessibleName(tr("Address of the server"));
  m_uri->setPlaceholderText(QStringLiteral("postgresql://name@server.example/platform"));
  m_uriProblem = new FieldError(m_uri, card);
  m_uriProblem->setObjectName(QStringLiteral("welcomeUriProblem"));
  auto* const column = new QVBoxLayout;
  column->setContentsMargins(4, 0, 4, 4);
  column->setSpacing(4);
  column->addWidget(m_uri);
  column->addWidget(m_uriProblem);
  card->body()->addLayout(column);
  connect(m_uri, &QLineEdit::returnPressed, this, &WelcomePage::connectToServer);
  connect(m_uri, &QLineEdit::textChanged, this, [this] { m_uriProblem->setProblem({}); });
}

QWidget* WelcomePage::makeProgress() {
  m_progress = new QWidget(this);
  m_progress->setObjectName(QStringLiteral("welcomeProgress"));
  m_doing = makeSentence({}, m_progress);
  m_doing->setObjectName(QStringLiteral("welcomeDoing"));
  m_doing->setAlignment(Qt::AlignHCenter);
  auto* const bar = new QProgressBar(m_progress);
  bar->setRange(0, 0);
  bar->setTextVisible(false);
  bar->setAccessibleName(tr("Under way"));
  auto* const column = new QVBoxLayout(m_progress);
  column->setContentsMargins(4, 8, 4, 0);
  column->setSpacing(8);
  column->addWidget(m_doing);
  column->addWidget(bar);
  // It keeps its room, so that nothing jumps when it begins.
  QSizePolicy policy = m_progress->sizePolicy();
  policy.setRetainSizeWhenHidden(true);
  m_progress->setSizePolicy(policy);
  m_progress->hide();
  return m_progress;
}

QString WelcomePage::uri() const {
  return m_uri->text().trimmed();
}

void WelcomePage::setUri(const QString& uri) {
  m_uri->setText(uri);
}

QString WelcomePage::problem() const {
  const QString typed = uri();
  if (typed.isEmpty()) return tr("Enter the address of the server.");
  const bool isUri = typed.startsWith(u"postgresql://") || typed.startsWith(u"postgres://");
  const bool isBroken = typed.contains(QChar(u'\0')) || typed.contains(u'\n');
  if (!isUri || isBroken) {
    return tr("An address begins with postgresql:// and goes on with name@server/platform.");
  }
  const auto parsed = Conninfo::parse(typed);
  if (!parsed) return tr("This address cannot be read: %1").arg(parsed.error().detail);
  if (parsed->host().isEmpty()) return tr("The address names no server.");
  return {};
}

void WelcomePage::connectToServer() {
  if (m_isBusy) return;
  m_uriProblem->setProblem(problem());
  if (m_uriProblem->hasProblem()) {
    m_uri->setFocus();
    return;
  }
  Q_EMIT connectRequested(uri());
}

void WelcomePage::setBusy(bool isBusy) {
  if (isBusy && !m_isBusy) m_focused = focusWidget();
  const bool wasBusy = std::exchange(m_isBusy, isBusy);
  for (QWidget* choice : std::as_const(m_choices))
    choice->setEnabled(!isBusy);
  m_progress->setVisible(isBusy);
  if (wasBusy && !isBusy && m_focused) m_focused->setFocus();
}

void WelcomePage::showBusy(const QString& text) {
  m_banner->dismiss();
  m_doing->setText(text);
  setBusy(true);
}

void WelcomePage::showChoice() {
  m_banner->dismiss();
  setBusy(false);
}

void WelcomePage::showError(const QString& sentence) {
  setBusy(false);
  m_banner->say(Banner::Kind::error, sentence);
}

void WelcomePage::showError(const ErrorText& text) {
  const QString details = text.details.isEmpty() ? QString() : u'\n' + text.details;
  showError(text.sentence() + details);
}
