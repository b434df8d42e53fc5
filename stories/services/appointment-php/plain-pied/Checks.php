<?php
declare(strict_types=1);
namespace PlainPied;
final class Checks {}
