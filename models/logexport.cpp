// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logexport.h"

#include <functional>
#include <memory>
#include <unordered_map>

#include <QCoreApplication>

#include "models/csvwriter.h"
#include "models/logmodel.h"
#include "models/logtotals.h"
#include "models/wholefile.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(LogExport)
};

using Columns = std::vector<ExportColumn<LogRecord>>;

// The words for what the platform itself writes, looked up once each. What people write differs
// from line to line and is not kept beyond a few.
class Phrases final {
 public:
  explicit Phrases(QString (*words)(const QString&)) : m_words(words) {}

  QByteArrayView of(QByteArrayView name) {
    if (name.isEmpty()) return name;
    if (name == QByteArrayView(m_lastName)) return m_lastWords;
    m_lastName = name.toByteArray();
    auto found = m_known.find(m_lastName);
    if (found == m_known.end()) {
      if (m_known.size() >= knownMax) m_known.clear();
      found = m_known.emplace(m_lastName, m_words(QString::fromUtf8(name)).toUtf8()).first;
    }
    m_lastWords = found->second;
    return m_lastWords;
  }

 private:
  struct Hash {
    size_t operator()(const QByteArray& bytes) const { return qHash(bytes); }
  };
  static constexpr size_t knownMax = 64;

  QString (*m_words)(const QString&);
  std::unordered_map<QByteArray, QByteArray, Hash> m_known;
  QByteArray m_lastName;
  QByteArray m_lastWords;
};

template <class IdType>
void putId(TableWriter& writer, IdType id) {
  id.isNone() ? writer.empty() : writer.number(id.value);
}

using Put = std::function<void(TableWriter&, const LogRecord&)>;
using Text = QByteArrayView LogRecord::*;

Put putText(Text text) {
  return [text](TableWriter& writer, const LogRecord& line) { writer.text(line.*text); };
}

Put putPhrase(Text text, QString (*words)(const QString&)) {
  const auto phrases = std::make_shared<Phrases>(words);
  return [text, phrases](TableWriter& writer, const LogRecord& line) {
    writer.text(phrases->of(line.*text));
  };
}

void putNumber(TableWriter& writer, const LogRecord& line) {
  writer.number(line.id.value);
}
void putMoment(TableWriter& writer, const LogRecord& line) {
  writer.moment(line.atMs);
}
void putPersonNumber(TableWriter& writer, const LogRecord& line) {
  putId(writer, line.user);
}
void putCampaignNumber(TableWriter& writer, const LogRecord& line) {
  putId(writer, line.campaign);
}
void putPledge(TableWriter& writer, const LogRecord& line) {
  putId(writer, line.pledge);
}
// As on the page: where nothing moved, there is no amount.
void putAmount(TableWriter& writer, const LogRecord& line) {
  line.amount.minor == 0 ? writer.empty() : writer.money(line.amount);
}

QString amountTitle(const Currency& currency) {
  return u"%1 (%2)"_qs.arg(logModel::columnTitle(logModel::amount), currency.code);
}

Columns columnsFor(const Currency& currency) {
  using logModel::columnTitle;
  const auto putPerson = [anonymous = logModel::anonymousText().toUtf8()](TableWriter& writer,
                                                                          const LogRecord& line) {
    writer.text(logModel::isAnonymous(line.user, line.pledge) ? anonymous : line.userName);
  };
  return {
      {columnTitle(logModel::number), putNumber},
      {u"%1 (UTC)"_qs.arg(columnTitle(logModel::time)), putMoment},
      {columnTitle(logModel::type), putPhrase(&LogRecord::type, logTypeText)},
      {Words::tr("Type"), putText(&LogRecord::type)},
      {Words::tr("Person no."), putPersonNumber},
      {columnTitle(logModel::person), putPerson},
      {Words::tr("Campaign no."), putCampaignNumber},
      {columnTitle(logModel::campaign), putText(&LogRecord::campaignTitle)},
      {columnTitle(logModel::pledge), putPledge},
      {amountTitle(currency), putAmount},
      {columnTitle(logModel::actor), putText(&LogRecord::actor)},
      {columnTitle(logModel::reference), putText(&LogRecord::reference)},
      {columnTitle(logModel::reason), putPhrase(&LogRecord::reason, reasonText)},
  };
}

void putFilter(TableWriter& writer, const LogExport& request, const QDateTime& asOf) {
  const LogFilter& filter = request.filter;
  const auto put = [&](const QString& name, const auto& write) {
    writer.words(name);
    write();
    writer.endRow();
  };
  put(Words::tr("As of (UTC)"), [&] { writer.moment(asOf.toMSecsSinceEpoch()); });
  put(Words::tr("Whose lines"), [&] {
    writer.words(request.scope == LogScope::all ? Words::tr("Everybody's")
                                                : Words::tr("One's own"));
  });
  put(logModel::columnTitle(logModel::type), [&] {
    writer.words(filter.type.isEmpty() ? Words::tr("Everything") : logTypeText(filter.type));
  });
  if (filter.user) put(Words::tr("Person no."), [&] { writer.number(filter.user->value); });
  if (filter.campaign)
    put(Words::tr("Campaign no."), [&] { writer.number(filter.campaign->value); });
  if (filter.from)
    put(Words::tr("From (UTC)"), [&] { writer.moment(filter.from->toMSecsSinceEpoch()); });
  if (filter.until)
    put(Words::tr("Before (UTC)"), [&] { writer.moment(filter.until->toMSecsSinceEpoch()); });
}

void putTotals(TableWriter& writer, const LogTotals& totals, const Currency& currency) {
  for (const QString& title : {logModel::columnTitle(logModel::type), Words::tr("Type"),
                               Words::tr("Lines"), amountTitle(currency)})
    writer.words(title);
  writer.endRow();
  for (const LogTotals::Total& total : totals.perType()) {
    writer.words(logTypeText(QString::fromUtf8(total.type)));
    writer.text(total.type);
    writer.number(total.rows);
    writer.money(total.sum);
    writer.endRow();
  }
  writer.words(Words::tr("Together"));
  writer.empty();
  writer.number(totals.rows());
  writer.money(totals.sum());
  writer.endRow();
}

}  // namespace

Result<ExportReport> exportLog(Connection& connection, const LogExport& request,
                               ExportProgress& progress) {
  ExportReport report{.file = request.file};
  auto written =
      writeWholeFile(request.file, progress.cancellation, [&](QIODevice& device) -> Result<void> {
        const Columns columns = columnsFor(request.currency);
        CsvWriter writer(device, request.currency, int(columns.size()));
        LogTotals totals;
        for (const auto& column : columns)
          writer.words(column.title);
        writer.endRow();
        progress.rows = 0;
        auto asOf = streamLog(connection, request.filter, request.scope, progress.cancellation,
                              [&](const LogRecord& line) {
                                for (const auto& column : columns)
                                  column.write(writer, line);
                                writer.endRow();
                                totals.add(line);
                                progress.rows.store(totals.rows(), std::memory_order_relaxed);
                                // The rest is not worth waiting for.
                                if (writer.hasFailed()) progress.cancellation.request();
                              });
        if (!asOf) return Failure(asOf.error());
        if (totals.hasOverflowed())
          return Failure(Error{.detail = u"the amounts add up to more than a number holds"_qs});
        writer.endRow();
        putFilter(writer, request, *asOf);
        writer.endRow();
        putTotals(writer, totals, request.currency);
        writer.finish();
        report.asOf = *asOf;
        report.rows = totals.rows();
        report.sum = totals.sum();
        return {};
      });
  if (!written) return Failure(written.error());
  return report;
}
