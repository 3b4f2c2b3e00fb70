// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// groundswell-bench COMMAND: what the console reaches, through the console's own code, with the
// baseline of the same run beside it.
#include <cstdio>
#include <cstdlib>

#include <QApplication>
#include <QJsonDocument>

#include "tests/bench/benchcommand.h"

namespace {

const BenchCommand* commandNamed(const QString& name) {
  for (const BenchCommand* command : bench::all()) {
    if (name == QLatin1StringView(command->name)) return command;
  }
  return nullptr;
}

int usage() {
  std::fputs("usage: groundswell-bench COMMAND [--json] ...; COMMAND --help tells more\n", stderr);
  for (const BenchCommand* command : bench::all())
    std::fprintf(stderr, "  %-8s %s\n", command->name, command->summary);
  return EXIT_FAILURE;
}

QString written(const QJsonValue& value) {
  if (!value.isDouble()) return value.toVariant().toString();
  const double number = value.toDouble();
  if (value.toInteger(0) == value.toInteger(1)) return QString::number(value.toInteger());
  return QString::number(number, 'f', number < 10 ? 2 : 1);
}

void print(const QJsonObject& figures, bool json) {
  if (json) {
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return;
  }
  for (auto it = figures.begin(); it != figures.end(); ++it)
    std::printf("%-28s %s\n", qUtf8Printable(it.key()), qUtf8Printable(written(it.value())));
}

}  // namespace

int main(int argc, char* argv[]) {
  // Measured without a display, and a platform of ours is none of Qt's.
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QStringList arguments;
  for (int i = 0; i < argc; ++i)
    arguments.append(QString::fromLocal8Bit(argv[i]));
  const BenchCommand* const command = commandNamed(arguments.value(1));
  if (!command) return usage();

  int onlyTheName = 1;
  const QApplication application(onlyTheName, argv);
  QApplication::setApplicationName(QStringLiteral("groundswell-bench"));
  QCommandLineParser parser;
  parser.addHelpOption();
  parser.addOption({QStringLiteral("json"), QStringLiteral("One line of JSON.")});
  parser.addPositionalArgument(QLatin1StringView(command->name),
                               QLatin1StringView(command->summary));
  command->describe(parser);
  parser.process(arguments);

  const auto figures = command->run(parser);
  if (!figures) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(figures.error().detail));
    return EXIT_FAILURE;
  }
  print(*figures, parser.isSet(QStringLiteral("json")));
  return EXIT_SUCCESS;
}
