// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testconsole.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include "storage/logins.h"
#include "storage/transaction.h"
#include "storage/wallets.h"

namespace {

template <class T>
T orEnd(Result<T> result, const char* what) {
  if (!result) {
    qFatal("%s: %s %s", what, qUtf8Printable(nameOf(result.error().kind)),
           qUtf8Printable(result.error().detail));
  }
  return *std::move(result);
}

}  // namespace

TestConsole::TestConsole()
    : m_connection(orEnd(Connection::open(m_platform.uri()), "connection")),
      m_worker(std::make_unique<Worker>(m_platform.uri())) {
  Platform platform = orEnd(describePlatform(*m_connection), "platform");
  std::optional<Person> person = orEnd(personSignedIn(*m_connection), "person");
  m_console = std::make_unique<Console>(*m_worker, std::move(platform), std::move(person));
}

// The pool's sessions end before their database goes.
TestConsole::~TestConsole() = default;

Answer TestConsole::perform(const Action& action) {
  return orEnd(SerializableTransaction::run(*m_connection, action), qPrintable(action.function));
}

UserId TestConsole::signIn(const QStringList& groups) {
  const QString login = u"p%1_%2"_qs.arg(++m_people).arg(m_platform.database());
  const auto added =
      addLogin(m_platform.superuserUri(), PersonLogin{.login = login,
                                                      .groups = groups,
                                                      .name = groups.join(u' '),
                                                      .email = login + u"@x.org"_qs});
  if (!added) qFatal("signIn: %s", qUtf8Printable(added.error().detail));
  const QString uri = m_platform.uri(login);
  const auto session = orEnd(Connection::open(uri), "signIn");
  m_console.reset();
  m_worker = std::make_unique<Worker>(uri);
  m_console = std::make_unique<Console>(*m_worker, orEnd(describePlatform(*session), "platform"),
                                        orEnd(personSignedIn(*session), "person"));
  return m_console->person()->id;
}

UserId TestConsole::person(const QString& name, Money balance) {
  const Answer answer = perform(
      RegisterUser{.name = name, .email = u"p%1@example.org"_qs.arg(++m_people)}.toAction());
  const auto id = answer.id<UserId>("user_id");
  if (balance.minor > 0) perform(Deposit{.user = id, .amount = balance}.toAction());
  return id;
}

CampaignId TestConsole::campaign(UserId creator, const QString& title, const CampaignWith& with) {
  const CreateCampaign request{
      .creator = creator,
      .title = title,
      .description = with.description,
      .goal = with.goal,
      .deadline = with.deadline.isValid() ? with.deadline : m_console->serverNow().addDays(30),
      .cancellationAllowed = with.cancellationAllowed,
      .tiers = with.tiers,
      .milestones = with.milestones};
  return perform(request.toAction()).id<CampaignId>("campaign_id");
}

PledgeId TestConsole::pledge(const PlacePledge& request) {
  return perform(request.toAction()).id<PledgeId>("pledge_id");
}

void TestConsole::moveTime(CampaignId campaign, qint64 seconds) {
  const auto moved = scratchMoveTime(*m_connection, campaign.value, seconds);
  if (!moved) qFatal("moveTime: %s", qUtf8Printable(moved.error().detail));
}

void TestConsole::follow() {
  bool isFollowing = false;
  const auto seen =
      QObject::connect(m_console.get(), &Console::changed, [&isFollowing] { isFollowing = true; });
  m_console->follow();
  const UserId witness = person(QStringLiteral("Witness"));
  for (int round = 0; round < 100 && !isFollowing; ++round) {
    perform(Deposit{.user = witness, .amount = {1}}.toAction());
    QDeadlineTimer pause(200);
    while (!pause.hasExpired() && !isFollowing)
      QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
  }
  QObject::disconnect(seen);
  if (!isFollowing) qFatal("follow: no change was seen");
}

CampaignDetail TestConsole::detail(CampaignId campaign) {
  return orEnd(campaignDetail(*m_connection, campaign), "detail");
}

qint64 TestConsole::balance(UserId person) {
  return orEnd(::person(*m_connection, person), "balance").value_or(Person{}).balance.minor;
}
