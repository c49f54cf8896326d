;; Every conversion of a float to an integer, trapping and saturating.
(module
  (func (export "trunc_i32_f32_s") (param f32) (result i32) (i32.trunc_f32_s (local.get 0)))
  (func (export "sat_i32_f32_s") (param f32) (result i32) (i32.trunc_sat_f32_s (local.get 0)))
  (func (export "trunc_i32_f32_u") (param f32) (result i32) (i32.trunc_f32_u (local.get 0)))
  (func (export "sat_i32_f32_u") (param f32) (result i32) (i32.trunc_sat_f32_u (local.get 0)))
  (func (export "trunc_i32_f64_s") (param f64) (result i32) (i32.trunc_f64_s (local.get 0)))
  (func (export "sat_i32_f64_s") (param f64) (result i32) (i32.trunc_sat_f64_s (local.get 0)))
  (func (export "trunc_i32_f64_u") (param f64) (result i32) (i32.trunc_f64_u (local.get 0)))
  (func (export "sat_i32_f64_u") (param f64) (result i32) (i32.trunc_sat_f64_u (local.get 0)))
  (func (export "trunc_i64_f32_s") (param f32) (result i64) (i64.trunc_f32_s (local.get 0)))
  (func (export "sat_i64_f32_s") (param f32) (result i64) (i64.trunc_sat_f32_s (local.get 0)))
  (func (export "trunc_i64_f32_u") (param f32) (result i64) (i64.trunc_f32_u (local.get 0)))
  (func (export "sat_i64_f32_u") (param f32) (result i64) (i64.trunc_sat_f32_u (local.get 0)))
  (func (export "trunc_i64_f64_s") (param f64) (result i64) (i64.trunc_f64_s (local.get 0)))
  (func (export "sat_i64_f64_s") (param f64) (result i64) (i64.trunc_sat_f64_s (local.get 0)))
  (func (export "trunc_i64_f64_u") (param f64) (result i64) (i64.trunc_f64_u (local.get 0)))
  (func (export "sat_i64_f64_u") (param f64) (result i64) (i64.trunc_sat_f64_u (local.get 0))))

;; run: trunc_i32_f32_s(-1.75) = -1
;; run: trunc_i32_f32_s(100.9) = 100
;; run: trunc_i32_f32_s(1e30) traps "integer overflow"
;; run: trunc_i32_f32_s(nan) traps "invalid conversion to integer"
;; run: sat_i32_f32_s(100.9) = 100
;; run: sat_i32_f32_s(-1e30) = -2147483648
;; run: sat_i32_f32_s(1e30) = 2147483647
;; run: sat_i32_f32_s(nan) = 0
;; run: trunc_i32_f32_u(-0.75) = 0
;; run: trunc_i32_f32_u(100.9) = 100
;; run: trunc_i32_f32_u(1e30) traps "integer overflow"
;; run: trunc_i32_f32_u(nan) traps "invalid conversion to integer"
;; run: sat_i32_f32_u(100.9) = 100
;; run: sat_i32_f32_u(-1e30) = 0
;; run: sat_i32_f32_u(1e30) = 4294967295
;; run: sat_i32_f32_u(nan) = 0
;; run: trunc_i32_f64_s(-1.75) = -1
;; run: trunc_i32_f64_s(100.9) = 100
;; run: trunc_i32_f64_s(1e30) traps "integer overflow"
;; run: trunc_i32_f64_s(nan) traps "invalid conversion to integer"
;; run: sat_i32_f64_s(100.9) = 100
;; run: sat_i32_f64_s(-1e30) = -2147483648
;; run: sat_i32_f64_s(1e30) = 2147483647
;; run: sat_i32_f64_s(nan) = 0
;; run: trunc_i32_f64_u(-0.75) = 0
;; run: trunc_i32_f64_u(100.9) = 100
;; run: trunc_i32_f64_u(1e30) traps "integer overflow"
;; run: trunc_i32_f64_u(nan) traps "invalid conversion to integer"
;; run: sat_i32_f64_u(100.9) = 100
;; run: sat_i32_f64_u(-1e30) = 0
;; run: sat_i32_f64_u(1e30) = 4294967295
;; run: sat_i32_f64_u(nan) = 0
;; run: trunc_i64_f32_s(-1.75) = -1
;; run: trunc_i64_f32_s(100.9) = 100
;; run: trunc_i64_f32_s(1e30) traps "integer overflow"
;; run: trunc_i64_f32_s(nan) traps "invalid conversion to integer"
;; run: sat_i64_f32_s(100.9) = 100
;; run: sat_i64_f32_s(-1e30) = -9223372036854775808
;; run: sat_i64_f32_s(1e30) = 9223372036854775807
;; run: sat_i64_f32_s(nan) = 0
;; run: trunc_i64_f32_u(-0.75) = 0
;; run: trunc_i64_f32_u(100.9) = 100
;; run: trunc_i64_f32_u(1e30) traps "integer overflow"
;; run: trunc_i64_f32_u(nan) traps "invalid conversion to integer"
;; run: sat_i64_f32_u(100.9) = 100
;; run: sat_i64_f32_u(-1e30) = 0
;; run: sat_i64_f32_u(1e30) = 18446744073709551615
;; run: sat_i64_f32_u(nan) = 0
;; run: trunc_i64_f64_s(-1.75) = -1
;; run: trunc_i64_f64_s(100.9) = 100
;; run: trunc_i64_f64_s(1e30) traps "integer overflow"
;; run: trunc_i64_f64_s(nan) traps "invalid conversion to integer"
;; run: sat_i64_f64_s(100.9) = 100
;; run: sat_i64_f64_s(-1e30) = -9223372036854775808
;; run: sat_i64_f64_s(1e30) = 9223372036854775807
;; run: sat_i64_f64_s(nan) = 0
;; run: trunc_i64_f64_u(-0.75) = 0
;; run: trunc_i64_f64_u(100.9) = 100
;; run: trunc_i64_f64_u(1e30) traps "integer overflow"
;; run: trunc_i64_f64_u(nan) traps "invalid conversion to integer"
;; run: sat_i64_f64_u(100.9) = 100
;; run: sat_i64_f64_u(-1e30) = 0
;; run: sat_i64_f64_u(1e30) = 18446744073709551615
;; run: sat_i64_f64_u(nan) = 0

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `trunc_i32_f32_s`: (f32) -> (i32)
;;   clif
;;     function u0:0(f32) -> i32 tail {
;;     block0(v0: f32):
;;         v1 = fcvt_to_sint.i32 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     trunc_f32_s32 acc, s0
;;     ret acc
;;
;; function `sat_i32_f32_s`: (f32) -> (i32)
;;   clif
;;     function u0:1(f32) -> i32 tail {
;;     block0(v0: f32):
;;         v1 = fcvt_to_sint_sat.i32 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     sat_f32_s32 acc, s0
;;     ret acc
;;
;; function `trunc_i32_f32_u`: (f32) -> (i32)
;;   clif
;;     function u0:2(f32) -> i32 tail {
;;     block0(v0: f32):
;;         v1 = fcvt_to_uint.i32 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     trunc_f32_u32 acc, s0
;;     ret acc
;;
;; function `sat_i32_f32_u`: (f32) -> (i32)
;;   clif
;;     function u0:3(f32) -> i32 tail {
;;     block0(v0: f32):
;;         v1 = fcvt_to_uint_sat.i32 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     sat_f32_u32 acc, s0
;;     ret acc
;;
;; function `trunc_i32_f64_s`: (f64) -> (i32)
;;   clif
;;     function u0:4(f64) -> i32 tail {
;;     block0(v0: f64):
;;         v1 = fcvt_to_sint.i32 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     trunc_f64_s32 acc, s0
;;     ret acc
;;
;; function `sat_i32_f64_s`: (f64) -> (i32)
;;   clif
;;     function u0:5(f64) -> i32 tail {
;;     block0(v0: f64):
;;         v1 = fcvt_to_sint_sat.i32 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     sat_f64_s32 acc, s0
;;     ret acc
;;
;; function `trunc_i32_f64_u`: (f64) -> (i32)
;;   clif
;;     function u0:6(f64) -> i32 tail {
;;     block0(v0: f64):
;;         v1 = fcvt_to_uint.i32 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     trunc_f64_u32 acc, s0
;;     ret acc
;;
;; function `sat_i32_f64_u`: (f64) -> (i32)
;;   clif
;;     function u0:7(f64) -> i32 tail {
;;     block0(v0: f64):
;;         v1 = fcvt_to_uint_sat.i32 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     sat_f64_u32 acc, s0
;;     ret acc
;;
;; function `trunc_i64_f32_s`: (f32) -> (i64)
;;   clif
;;     function u0:8(f32) -> i64 tail {
;;     block0(v0: f32):
;;         v1 = fcvt_to_sint.i64 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     trunc_f32_s64 acc, s0
;;     ret acc
;;
;; function `sat_i64_f32_s`: (f32) -> (i64)
;;   clif
;;     function u0:9(f32) -> i64 tail {
;;     block0(v0: f32):
;;         v1 = fcvt_to_sint_sat.i64 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     sat_f32_s64 acc, s0
;;     ret acc
;;
;; function `trunc_i64_f32_u`: (f32) -> (i64)
;;   clif
;;     function u0:10(f32) -> i64 tail {
;;     block0(v0: f32):
;;         v1 = fcvt_to_uint.i64 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     trunc_f32_u64 acc, s0
;;     ret acc
;;
;; function `sat_i64_f32_u`: (f32) -> (i64)
;;   clif
;;     function u0:11(f32) -> i64 tail {
;;     block0(v0: f32):
;;         v1 = fcvt_to_uint_sat.i64 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     sat_f32_u64 acc, s0
;;     ret acc
;;
;; function `trunc_i64_f64_s`: (f64) -> (i64)
;;   clif
;;     function u0:12(f64) -> i64 tail {
;;     block0(v0: f64):
;;         v1 = fcvt_to_sint.i64 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     trunc_f64_s64 acc, s0
;;     ret acc
;;
;; function `sat_i64_f64_s`: (f64) -> (i64)
;;   clif
;;     function u0:13(f64) -> i64 tail {
;;     block0(v0: f64):
;;         v1 = fcvt_to_sint_sat.i64 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     sat_f64_s64 acc, s0
;;     ret acc
;;
;; function `trunc_i64_f64_u`: (f64) -> (i64)
;;   clif
;;     function u0:14(f64) -> i64 tail {
;;     block0(v0: f64):
;;         v1 = fcvt_to_uint.i64 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     trunc_f64_u64 acc, s0
;;     ret acc
;;
;; function `sat_i64_f64_u`: (f64) -> (i64)
;;   clif
;;     function u0:15(f64) -> i64 tail {
;;     block0(v0: f64):
;;         v1 = fcvt_to_uint_sat.i64 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     sat_f64_u64 acc, s0
;;     ret acc
