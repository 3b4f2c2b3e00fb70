// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "storage/log.h"
#include "storage/personnotes.h"
#include "tests/support/rawsession.h"
#include "tests/support/testbooks.h"

// Notes about people, and a pledge's life as the log tells it.
class TestPersonNotes final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_books = std::make_unique<TestBooks>();
    m_ann = m_books->person(10'000);
  }
  void cleanup() {
    QCOMPARE(m_books->platform().reconcile(), QStringList());
    m_books.reset();
  }

  void keepsWhatWasNotedWithItsAuthor();
  void refusesNotesThatAreNone();
  void notesOnceHoweverOftenItIsAsked();
  void changesAndRemovesNoNote();
  void letsStaffWriteAndReadersRead();
  void tellsAPledgesLife();

 private:
  std::unique_ptr<TestBooks> m_books;
  qint64 m_ann = 0;
};

void TestPersonNotes::keepsWhatWasNotedWithItsAuthor() {
  const qint64 ben = m_books->person();
  for (const char* const text : {"First", "Second\nline", "'; DROP TABLE users; --"})
    m_books->done("add_note", {{u"user_id"_qs, m_ann}, {u"text"_qs, QString::fromLatin1(text)}});
  m_books->done("add_note", {{u"user_id"_qs, ben}, {u"text"_qs, u"Of Ben"_qs}});
  const auto first = notesPage(m_books->connection(), {.user = {m_ann}, .rowsMax = 2});
  QVERIFY2(first, first ? "" : qUtf8Printable(first.error().detail));
  QCOMPARE(first->size(), 2U);
  QCOMPARE(first->at(0).text, u"'; DROP TABLE users; --"_qs);
  QCOMPARE(first->at(0).author, u"maria"_qs);
  QCOMPARE(first->at(0).authorName, u"First Manager"_qs);
  QCOMPARE(first->at(1).text, u"Second\nline"_qs);
  const auto rest = notesPage(m_books->connection(), {.user = {m_ann}, .after = first->back().id});
  QCOMPARE(rest->size(), 1U);
  QCOMPARE(rest->at(0).text, u"First"_qs);
  // Other consoles follow the log; what was noted is not in it.
  QCOMPARE(m_books->text(u"SELECT string_agg(DISTINCT type || ' ' || reason, ',') FROM "
                         "groundswell.transaction_logs WHERE reason = 'noted'"_qs),
           u"person_changed noted"_qs);
}

void TestPersonNotes::refusesNotesThatAreNone() {
  QCOMPARE(m_books->refusal("add_note", {{u"user_id"_qs, m_ann}, {u"text"_qs, u" \n"_qs}}),
           u"textEmpty text"_qs);
  QCOMPARE(
      m_books->refusal("add_note", {{u"user_id"_qs, m_ann}, {u"text"_qs, QString(2'001, u'x')}}),
      u"textTooLong text"_qs);
  QCOMPARE(m_books->refusal("add_note", {{u"user_id"_qs, 999}, {u"text"_qs, u"x"_qs}}),
           u"unknownUser user_id"_qs);
  m_books->done("add_note", {{u"user_id"_qs, m_ann}, {u"text"_qs, QString(2'000, u'ß')}});
  QCOMPARE(m_books->number(u"SELECT count(*) FROM groundswell.person_notes"_qs), 1);
}

void TestPersonNotes::notesOnceHoweverOftenItIsAsked() {
  const QUuid id = QUuid::createUuid();
  const QJsonObject note{{u"user_id"_qs, m_ann}, {u"text"_qs, u"Called"_qs}};
  QVERIFY(m_books->act("add_note", note, id));
  const auto again = m_books->act("add_note", note, id);
  QVERIFY(again && again->replayed());
  QCOMPARE(m_books->number(u"SELECT count(*) FROM groundswell.person_notes"_qs), 1);
}

void TestPersonNotes::changesAndRemovesNoNote() {
  m_books->done("add_note", {{u"user_id"_qs, m_ann}, {u"text"_qs, u"Stays"_qs}});
  RawSession superuser(m_books->platform().superuserUri());
  for (const char* const sql :
       {"UPDATE groundswell.person_notes SET text = 'x'", "DELETE FROM groundswell.person_notes",
        "TRUNCATE groundswell.person_notes"}) {
    const auto sent = superuser.send(QString::fromLatin1(sql));
    QVERIFY2(!sent, sql);
    QCOMPARE(sent.error().sqlState, u"GW003"_qs);
  }
  QCOMPARE(m_books->text(u"SELECT text FROM groundswell.person_notes"_qs), u"Stays"_qs);
}

void TestPersonNotes::letsStaffWriteAndReadersRead() {
  const QString write = u"SELECT groundswell.add_note(%1, 'x', gen_random_uuid())"_qs.arg(m_ann);
  const QString read = u"SELECT text FROM groundswell.person_notes"_qs;
  const auto states = [&](const char* group) {
    const QString uri = m_books->platform().uri(m_books->login(group));
    return TestBooks::stateAs(uri, write) + u' ' + TestBooks::stateAs(uri, read);
  };
  QCOMPARE(states("manager"), u"done done"_qs);
  QCOMPARE(states("staff"), u"done done"_qs);
  QCOMPARE(states("auditor"), u"42501 done"_qs);
  for (const char* const other : {"creator", "backer", "service"})
    QCOMPARE(states(other), u"42501 42501"_qs);
}

void TestPersonNotes::tellsAPledgesLife() {
  const qint64 campaign = m_books->campaign(m_books->person());
  const qint64 pledge = m_books->promise(m_ann, campaign, 500);
  m_books->pledge(m_ann, campaign, 700);
  m_books->done("confirm_pledge", json("{'pledge_id': %1}", pledge));
  m_books->done("refund_pledge", json("{'pledge_id': %1, 'reason': 'disputed'}", pledge));
  const auto life = pledgeLog(m_books->connection(), PledgeId{pledge});
  QVERIFY2(life, life ? "" : qUtf8Printable(life.error().detail));
  QStringList lines;
  for (const LogLine& line : *life)
    lines.append(line.type + u' ' + line.actor + u' ' + line.reason);
  QCOMPARE(lines, (QStringList{u"pledge maria "_qs, u"pledge_confirmed maria "_qs,
                               u"refund maria disputed"_qs}));
}

QTEST_GUILESS_MAIN(TestPersonNotes)
#include "tst_personnotes.moc"
